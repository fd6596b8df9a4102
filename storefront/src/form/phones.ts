type Knowledge = {
  phoneOf: (typed: string) => string | null
  inOrder: (typed: string) => string
}

const LIKE_A_NUMBER = /^\+?[\d\s()\-.]{10,}$/

// Until more is known: whoever types letters has made a mistake, all else the shop will judge.
let known: Knowledge = {
  phoneOf: (typed) => (LIKE_A_NUMBER.test(typed.trim()) ? typed : null),
  inOrder: (typed) => typed,
}

/** What is known of the numbers of all countries weighs more than the rest of the form. */
export const learnPhones = async () => {
  const [{ phoneOf }, { parsePhoneNumberFromString }] = await Promise.all([
    import("@contracts/account/phone"),
    import("libphonenumber-js/min"),
  ])
  known = {
    phoneOf,
    inOrder: (typed) => {
      const phone = phoneOf(typed)
      return phone === null
        ? typed
        : (parsePhoneNumberFromString(phone)?.formatInternational() ?? typed)
    },
  }
}

export const phoneOf = (typed: string) => known.phoneOf(typed)
/** As people read it, `+7 900 123 45 67`, where it is a number at all. */
export const phoneInOrder = (typed: string) => known.inOrder(typed)
