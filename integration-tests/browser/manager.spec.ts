import type { Browser } from "playwright-core"
import { inBrowser, openBrowser, openPage } from "../support/browser"
import { logIn, unexpected } from "../support/dashboard"

inBrowser("the dashboard of a manager", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it("begins with products and leads to no closed door", async () => {
    const watched = await openPage(browser)
    const { page } = watched
    await logIn(page, { email: "anna@domovoy.local", password: "Domovoy-2026!" })
    await page.waitForURL("**/app/products")
    await page.locator("table tbody tr").first().waitFor()
    const places = await page
      .locator("nav a")
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      )
    expect(places).toContain("/app/customers")
    for (const closed of ["orders", "inventory", "promotions", "members", "outbox"]) {
      expect(places).not.toContain(`/app/${closed}`)
    }
    expect(unexpected(watched)).toEqual([])
  })
})
