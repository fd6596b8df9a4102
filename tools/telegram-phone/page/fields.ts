import { el } from "./elements.ts"
import { words } from "./words.ts"

type Writing = { enter: () => void; escape: () => void; input: () => void }

/** Where a message is written: Enter sends it, with Shift it begins another line. */
export const createField = ({ enter, escape, input }: Writing): HTMLTextAreaElement => {
  const field = el("textarea", { "rows": 1, "aria-label": words.message })
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") escape()
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return
    event.preventDefault()
    enter()
  })
  field.addEventListener("input", input)
  return field
}

/** Opened by a button of its own, so it is not to be seen. */
export const createFileInput = (choose: (file: File) => void): HTMLInputElement => {
  const file = el("input", { type: "file", hidden: true })
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? []
    if (chosen) choose(chosen)
    file.value = ""
  })
  return file
}
