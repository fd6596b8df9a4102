import type { Page } from "playwright-core"
import type { WatchedPage } from "./browser"
import { adminLogin } from "./settings"

export const logIn = async (
  page: Page,
  login: { email: string; password: string } = adminLogin,
) => {
  await page.goto("/app/login")
  await page.locator('input[name="email"]').fill(login.email)
  await page.locator('input[name="password"]').fill(login.password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL(/\/app\/(?!login)/)
}

// The dashboard's schema library probes for `eval` and goes on without it.
export const unexpected = ({ violations }: WatchedPage) =>
  violations.filter((violation) => violation !== "script-src eval")
