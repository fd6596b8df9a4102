import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser, type WatchedPage } from "../../support/browser"
import { openShop, untilAlive } from "../../support/storefront"
import { until } from "../../support/until"

type Place = { x: number; y: number }
const FRIDGE = "/product/teplo-x200-refrigerator-silver"

inBrowser("a product", () => {
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
    expect(watched.violations).toEqual([])
    expect(watched.errors).toEqual([])
    await page.context().close()
  })
  afterAll(() => browser.close())

  const open = async (path: string) => {
    await page.goto(path)
    await untilAlive(page)
  }
  const row = () => page.locator(".gallery-row")
  const seen = () =>
    row().evaluate((list) => Math.round((list.scrollLeft / list.clientWidth) * 100) / 100)

  it("tells price, stock, description and specifications", async () => {
    await open(FRIDGE)
    await page.getByRole("heading", { level: 1, name: /Teplo X200/ }).waitFor()
    expect(await page.locator(".offer .price").innerText()).toMatch(/^\d{1,3}\u00a0\d{3}\u00a0₽$/)
    expect(await page.locator(".offer .availability").innerText()).toMatch(/В наличии \d+ штук/)
    expect(await page.locator(".specifications > div").count()).toBeGreaterThan(5)
    await page
      .getByRole("navigation", { name: "Путь по разделам" })
      .getByRole("link", { name: "Холодильники" })
      .click()
    await page.waitForURL(/\/category\/refrigerators$/)
  })

  it("shows its pictures by keys, by buttons and by the small ones", async () => {
    await open(FRIDGE)
    await row().focus()
    await page.keyboard.press("ArrowRight")
    await until(async () => (await seen()) === 1)
    await page.keyboard.press("ArrowLeft")
    await until(async () => (await seen()) === 0)
    await page.getByRole("button", { name: "Следующая фотография" }).click()
    await until(async () => (await seen()) === 1)
    const last = page.getByRole("button", { name: "Показать фотографию 4 из 4" })
    await last.click()
    await until(async () => (await seen()) === 3)
    await until(async () => (await last.getAttribute("aria-current")) === "true")
    expect(await page.getByRole("button", { name: "Следующая фотография" }).count()).toBe(0)
    for (const alt of await row()
      .locator("img")
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).alt))) {
      expect(alt).not.toBe("")
    }
  })

  it("follows the finger", async () => {
    const touched = await openShop(browser, { width: 390, touch: true })
    await touched.page.goto(FRIDGE)
    await untilAlive(touched.page)
    const session = await touched.page.context().newCDPSession(touched.page)
    const box = await touched.page.locator(".gallery-row").boundingBox()
    const y = (box?.y ?? 0) + 150
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: Place[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints })
    await touch("touchStart", { x: 320, y })
    for (let x = 310; x >= 40; x -= 15) await touch("touchMove", { x, y })
    await touch("touchEnd")
    await until(() =>
      touched.page
        .locator(".gallery-row")
        .evaluate((list) => list.scrollLeft >= list.clientWidth - 2),
    )
    await until(
      async () =>
        (await touched.page
          .getByRole("button", { name: "Показать фотографию 2 из 4" })
          .getAttribute("aria-current")) === "true",
    )
    await touched.page.context().close()
  })

  it("is put beside others, and taken away again", async () => {
    await open(FRIDGE)
    await page.getByRole("button", { name: "Сравнить" }).click()
    await page.getByRole("button", { name: "В сравнении", pressed: true }).waitFor()
    await page.locator(".shelf .card a", { hasText: "Halvorn Sund" }).click()
    await page.waitForURL((url) => !url.pathname.endsWith(FRIDGE))
    await page.getByRole("button", { name: "Сравнить" }).press("Space")
    await page.getByRole("link", { name: "Открыть сравнение" }).click()
    await page.waitForURL(/\/compare\?products=/)
    await until(async () => (await page.locator(".compare thead th").count()) === 2)
    const rows = () => page.locator(".compare tbody tr").count()
    const all = await rows()
    await page.getByRole("link", { name: "Только различия" }).click()
    await until(async () => (await rows()) < all)
    expect(
      await page.getByRole("link", { name: "Только различия" }).getAttribute("aria-current"),
    ).toBe("page")
    await page.getByRole("link", { name: /^Убрать .*Teplo X200/ }).click()
    await until(async () => (await page.locator(".compare thead th").count()) === 1)
    await page.getByText("Добавьте ещё один товар").waitFor()
    await until(async () => (await page.locator(".tool-count").innerText()) === "1")
  })

  it("says kindly that there is no such product", async () => {
    await page.goto("/product/no-such-thing")
    await page.getByRole("heading", { level: 1, name: "Такой страницы нет" }).waitFor()
    await page.getByRole("main").getByRole("link", { name: "Открыть каталог" }).click()
    await page.waitForURL(/\/catalog$/)
  })
})
