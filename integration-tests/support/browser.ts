import { chromium, type Browser, type Page } from "playwright-core"
import { backendUrl } from "./settings"

type Options = {
  language?: string
  width?: number
  height?: number
  /** The address that paths are relative to. */
  at?: string
  theme?: "light" | "dark"
  scripts?: boolean
  touch?: boolean
}

/** Where there is no browser the launcher says so, and these tests are skipped. */
export const inBrowser = process.env.TEST_BROWSER ? describe : describe.skip

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.TEST_BROWSER ?? "",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  })

export type WatchedPage = { page: Page; violations: string[]; errors: string[] }

/** A page that remembers what its security policy refused and which errors its scripts threw. */
export const openPage = async (
  browser: Browser,
  { language = "ru-RU", width = 1440, height = 900, at, theme, scripts, touch }: Options = {},
): Promise<WatchedPage> => {
  const context = await browser.newContext({
    baseURL: at ?? backendUrl(),
    locale: language,
    viewport: { width, height },
    colorScheme: theme ?? "light",
    javaScriptEnabled: scripts ?? true,
    hasTouch: touch ?? false,
  })
  const page = await context.newPage()
  const violations: string[] = []
  const errors: string[] = []
  await page.exposeFunction("refusedByPolicy", (what: string) => violations.push(what))
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      const { refusedByPolicy } = window as unknown as { refusedByPolicy: (what: string) => void }
      refusedByPolicy(`${effectiveDirective} ${blockedURI}`)
    })
  })
  page.on("pageerror", (error) => errors.push(error.message))
  return { page, violations, errors }
}
