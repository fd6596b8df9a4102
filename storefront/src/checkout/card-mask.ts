type Typed = { currentTarget: HTMLInputElement }

const grouped = (typed: string) =>
  typed
    .replaceAll(/\D/g, "")
    .slice(0, 19)
    .replaceAll(/(\d{4})(?=\d)/g, "$1 ")

const slashed = (typed: string) => {
  const digits = typed.replaceAll(/\D/g, "").slice(0, 4)
  return digits.length > 2 ? `${digits.slice(0, 2)}/${digits.slice(2)}` : digits
}

/** Only while somebody types at the end: whoever mends something in the middle is left in peace. */
const masked =
  (mask: (typed: string) => string) =>
  ({ currentTarget: input }: Typed) => {
    if (input.selectionStart === input.value.length) input.value = mask(input.value)
  }

export const maskNumber = masked(grouped)
export const maskExpiry = masked(slashed)
