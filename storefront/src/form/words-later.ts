import { use } from "react"
import type { FormWords } from "./form-shape"
import { lessonOf } from "./lesson"

/**
 * Words for what may be wrong with a form. Whoever uses it learns them beforehand (`learnAll`); a page
 * that comes with a refusal from the server waits for them, showing what the server has written.
 */
export const wordsLater = (load: () => Promise<FormWords>, instead: FormWords): FormWords => {
  const words = lessonOf(() => load().catch(() => instead))
  // React waits for what is not known yet, and keeps what is on the page until it comes.
  const now = (): FormWords => words.known() ?? use(words.learn())
  return {
    field: (field, reason) => now().field(field, reason),
    failure: (reason) => now().failure(reason),
  }
}
