import { el } from "./elements.ts"

const SHOWN_MS = 4000

export type Toast = { element: HTMLElement; tell: (text: string) => void }

/** Words over the talk, for a moment. */
export const createToast = (): Toast => {
  const element = el("div", { class: "toast", role: "status" })
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    element,
    tell: (text) => {
      clearTimeout(timer)
      element.textContent = text
      timer = setTimeout(() => {
        element.textContent = ""
      }, SHOWN_MS)
    },
  }
}
