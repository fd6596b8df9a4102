import { z } from "zod"
import { CONSENT_VERSIONS, type ConsentDocument } from "./consent"
import { NOTICE_CHANNELS, NOTICE_SUBJECTS } from "./notifications"
import { EXAMPLE_PASSWORD } from "./password"

/**
 * What a form may hold at all. What is missing or wrong in it is told field by field by the rules
 * beside this file, so a field left out counts as one left empty.
 */
const typed = z.string().max(1000).default("")
const token = z.string().min(1).max(4096).describe("From the link of the mail, its `token`")
const locale = z.enum(["ru", "en"])
const optional = z.string().max(1000).optional()

const PASSWORD = `8 to 200 characters, among them a small letter, a capital one, a digit and a sign; not ${EXAMPLE_PASSWORD}`
const PHONE = "As people write it; kept as +79001234567. Russian where it names no country"
const BORN_ON = "`YYYY-MM-DD`; whoever registers is at least 18 today"
const TELEGRAM_NAME = "With or without @; empty takes it away"
const NOW = "The password as it is now"
const CONSENT = "The editions of the texts that the person has read and agreed to"

const password = typed.describe(PASSWORD)
const again = typed.describe("The same once more")

const edition = (document: ConsentDocument) =>
  z.string().max(40).optional().describe(`In force: \`${CONSENT_VERSIONS[document]}\``)

/** `POST /store/account/registrations` → `{ account, token }` */
export const registerSchema = z.strictObject({
  name: typed.describe("As the person wants to be called, in one line of at most 100 characters"),
  email: typed.describe("What one logs in with; in letters of either case"),
  password,
  password_again: again,
  phone: typed.describe(PHONE),
  born_on: typed.describe(BORN_ON),
  telegram_name: optional.describe(TELEGRAM_NAME),
  consent: z
    .strictObject({ privacy: edition("privacy"), terms: edition("terms") })
    .optional()
    .describe(CONSENT),
  locale: locale.default("ru").describe("The language of the mails"),
})

const choice = z.array(z.enum(NOTICE_CHANNELS)).max(NOTICE_CHANNELS.length)

/** `POST /store/account` → `{ account }`; what is not named stays, an empty Telegram name takes it away */
export const changeProfileSchema = z.strictObject({
  name: optional,
  phone: optional.describe(PHONE),
  born_on: optional.describe(BORN_ON),
  telegram_name: optional.describe(TELEGRAM_NAME),
  locale: locale.optional().describe("The language of the mails"),
  time_zone: optional.describe("An IANA name such as `Europe/Moscow`; an offset is refused"),
  notifications: z
    .strictObject(
      Object.fromEntries(NOTICE_SUBJECTS.map((subject) => [subject, choice.optional()])) as Record<
        (typeof NOTICE_SUBJECTS)[number],
        z.ZodOptional<typeof choice>
      >,
    )
    .optional()
    .describe("By what to be told of each; mails about orders and security cannot be left out"),
})

/** `POST /store/account/activation` and `POST /store/account/email/confirm` → `{ email }`, once */
export const followLinkSchema = z.strictObject({ token })

/** `POST /store/account/password/forgotten` → `{ sent: true }`, whether or not there is such an account */
export const askPasswordSchema = z.strictObject({ email: typed })

/** `POST /store/account/password/reset` → `{ email, dashboard }`; every login of the account ends */
export const resetPasswordSchema = z.strictObject({
  token,
  password,
  password_again: again,
})

/** `POST /store/account/password` → `{ token }`; every other login of the account ends */
export const changePasswordSchema = z.strictObject({
  password_now: typed.describe(NOW),
  password,
  password_again: again,
})

/** `POST /store/account/email` → `{ account }`; the mail to the new address makes it so */
export const changeEmailSchema = z.strictObject({
  email: typed,
  password_now: typed.describe(NOW),
})

/** `DELETE /store/account` → `{ id, object, deleted }` */
export const deleteAccountSchema = z.strictObject({ password_now: typed.describe(NOW) })

/** `POST /store/account/activation/resend` → `{ sent: true }` */
export const askActivationSchema = z.strictObject({})

export type Register = z.infer<typeof registerSchema>
export type ChangeProfile = z.infer<typeof changeProfileSchema>
export type FollowLink = z.infer<typeof followLinkSchema>
export type AskPassword = z.infer<typeof askPasswordSchema>
export type ResetPassword = z.infer<typeof resetPasswordSchema>
export type ChangePassword = z.infer<typeof changePasswordSchema>
export type ChangeEmail = z.infer<typeof changeEmailSchema>
export type DeleteAccount = z.infer<typeof deleteAccountSchema>
