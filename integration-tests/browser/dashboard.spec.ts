import type { Browser } from "playwright-core"
import { inBrowser, openBrowser, openPage, type WatchedPage } from "../support/browser"
import { completeCart, openStorefront, prepareCart } from "../support/checkout"
import { logIn, unexpected } from "../support/dashboard"
import { openPool } from "../support/database"
import { adminLogin } from "../support/settings"
import { findShop } from "../support/shop/facts"
import { until } from "../support/until"

inBrowser("the dashboard", () => {
  let browser: Browser
  let watched: WatchedPage

  beforeAll(async () => {
    browser = await openBrowser()
    watched = await openPage(browser)
    await logIn(watched.page)
  })
  afterAll(() => browser.close())

  it("lets the administrator in and shows the appliances with their pictures", async () => {
    const { page } = watched
    await page.goto("/app/products")
    await page.locator("table tbody tr").first().waitFor()
    expect(await page.locator("table tbody tr").count()).toBeGreaterThanOrEqual(10)
    const pictures = page.locator("table img")
    await pictures.first().waitFor()
    const widths = () =>
      pictures.evaluateAll((images) =>
        images.map((image) => (image as HTMLImageElement).naturalWidth),
      )
    await until(async () => (await widths()).every((width) => width > 0))
  })

  it.each(["orders", "customers", "categories", "inventory", "settings/regions", "settings/store"])(
    "opens %s without breaking its own security policy",
    async (path) => {
      const { page } = watched
      await page.goto(`/app/${path}`)
      await page.locator("main").waitFor()
      expect(unexpected(watched)).toEqual([])
      expect(watched.errors).toEqual([])
    },
  )

  it("draws the flag of an order's country by itself", async () => {
    const pool = openPool()
    const storefront = await openStorefront(pool)
    const { variantId } = await findShop(pool)
    await pool.end()
    const cart = await prepareCart({ storefront }, [{ variant_id: variantId, quantity: 1 }])
    expect((await completeCart({ storefront }, cart)).status).toBe(200)

    const { page } = watched
    await page.goto("/app/orders")
    const flag = page.getByRole("img", { name: "Russian Federation" }).first()
    await flag.waitFor()
    expect(await flag.textContent()).toBe("🇷🇺")
    expect(unexpected(watched)).toEqual([])
  })

  it("tells a wrong password and stays", async () => {
    const { page } = await openPage(browser)
    await page.goto("/app/login")
    await page.locator('input[name="email"]').fill(adminLogin.email)
    await page.locator('input[name="password"]').fill("Not-the-one-1!")
    await page.locator('button[type="submit"]').click()
    await page.getByText("Invalid email or password").waitFor()
    expect(page.url()).toContain("/app/login")
    await page.context().close()
  })
})

inBrowser("the API documentation", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it.each([360, 1440])("can be read and tried at a width of %i", async (width) => {
    const watched = await openPage(browser, { width })
    const { page } = watched
    await page.goto("/docs")
    const ready = page.locator("#operations-Operation-get_ready")
    await ready.getByRole("button").first().click()
    await ready.getByRole("button", { name: "Try it out" }).click()
    await ready.getByRole("button", { name: "Execute" }).click()
    await ready.locator(".live-responses-table").getByText('"status": "ready"').waitFor()
    expect(unexpected(watched)).toEqual([])
    expect(watched.errors).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})
