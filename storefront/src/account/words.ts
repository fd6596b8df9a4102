import { wordsLater } from "../form/words-later"
import { m } from "../paraglide/messages"

/** What people read for what the rules call by a name. */
export const words = wordsLater(async () => (await import("./spoken-words")).spokenWords, {
  field: () => m.form_wrong(),
  failure: () => m.error_offline_text(),
})
