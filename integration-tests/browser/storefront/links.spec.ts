import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser, type WatchedPage } from "../../support/browser"
import { openShop } from "../../support/storefront"
import { openAlive } from "../../support/shopper"

/** Lives as long as the page is not loaded anew. */
const mark = (page: Page) => page.evaluate("window.__same = true")
const isSame = (page: Page) => page.evaluate<boolean>("window.__same === true")

inBrowser("a link of the shop", () => {
  let browser: Browser
  let watched: WatchedPage
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
  })
  beforeEach(async () => {
    watched = await openShop(browser)
    page = watched.page
  })
  afterEach(async () => {
    expect([watched.violations, watched.errors]).toEqual([[], []])
    await page.context().close()
  })
  afterAll(() => browser.close())

  it("is followed without loading the page anew, in the language of the page", async () => {
    await openAlive(page, "/en/category/refrigerators")
    await mark(page)
    await page.locator("main .card a").first().click()
    await page.waitForURL(/\/en\/product\/[\w-]+$/)
    await page.locator(".footer").getByRole("link", { name: "About us" }).click()
    await page.waitForURL(/\/en\/about$/)
    await page.getByRole("heading", { level: 1, name: "About us" }).waitFor()
    expect(await isSame(page)).toBe(true)
    await page.goBack()
    await page.waitForURL(/\/en\/product\/[\w-]+$/)
    expect(await isSame(page)).toBe(true)
  })

  it("is fetched when it is pointed at, before it is pressed", async () => {
    await openAlive(page, "/category/refrigerators")
    const fetched = page.waitForRequest(/_serverFn\/getProduct/)
    await page.locator("main .card a").first().hover()
    await fetched
    expect(page.url()).toMatch(/\/category\/refrigerators$/)
  })

  it("is the browser's own for whoever wants another tab", async () => {
    await openAlive(page, "/")
    const opened = page.context().waitForEvent("page")
    await page.locator(".more").click({ modifiers: ["ControlOrMeta"] })
    const other = await opened
    await other.waitForURL(/\/search\?sort=newest$/)
    expect(new URL(page.url()).pathname).toBe("/")
    await other.close()
  })

  it("to the other language loads that language", async () => {
    await openAlive(page, "/about")
    await mark(page)
    await page.getByRole("link", { name: /English/ }).click()
    await page.waitForURL(/\/en\/about$/)
    await page.getByRole("heading", { level: 1, name: "About us" }).waitFor()
    expect(await isSame(page)).toBe(false)
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => name.endsWith(".js")),
    )
    for (const url of scripts) expect(await (await fetch(url)).text()).not.toContain("О магазине")
  })
})
