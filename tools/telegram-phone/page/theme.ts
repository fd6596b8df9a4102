import { el } from "./elements.ts"
import { words } from "./words.ts"

const THEMES = ["auto", "light", "dark"] as const
type Theme = (typeof THEMES)[number]

const isTheme = (value: string | null): value is Theme => THEMES.some((theme) => theme === value)

const wear = (theme: Theme) => {
  if (theme === "auto") document.documentElement.removeAttribute("data-theme")
  else document.documentElement.dataset.theme = theme
}

/** Goes from one theme to the next, and remembers it. */
export const createThemeButton = (): HTMLElement => {
  const kept = localStorage.getItem("theme")
  let theme: Theme = isTheme(kept) ? kept : "auto"
  const button = el("button", { class: "button", type: "button" }, words.theme[theme])
  wear(theme)
  button.addEventListener("click", () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto"
    localStorage.setItem("theme", theme)
    wear(theme)
    button.textContent = words.theme[theme]
  })
  return button
}
