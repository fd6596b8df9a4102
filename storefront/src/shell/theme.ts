export const THEME_COOKIE = "theme"
const YEAR = 31_536_000

export type Theme = "light" | "dark"

/** Undefined means as the machine of the visitor has it. */
export const themeIn = (text: unknown): Theme | undefined =>
  text === "light" || text === "dark" ? text : undefined

export const currentTheme = (): Theme =>
  themeIn(document.documentElement.dataset.theme) ??
  (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")

export const chooseTheme = (theme: Theme) => {
  document.documentElement.dataset.theme = theme
  const secure = location.protocol === "https:" ? "; Secure" : ""
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`
}
