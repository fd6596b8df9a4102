import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser } from "../../support/browser"
import { openShop } from "../../support/storefront"

inBrowser("a shop window without scripts", () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    page = (await openShop(browser, { scripts: false })).page
  })
  afterAll(() => browser.close())

  it("leads from the menu to a category, a product and its pictures", async () => {
    await page.goto("/")
    await page.getByRole("button", { name: "Каталог" }).click()
    await page
      .getByRole("navigation", { name: "Разделы магазина" })
      .getByRole("link", { name: "Кухня" })
      .click()
    await page.waitForURL(/\/category\/kitchen$/)
    await page.locator("main .card a").first().click()
    await page.waitForURL(/\/product\//)
    await page.locator(".specifications").waitFor()
    expect(await page.locator(".gallery-row img").count()).toBe(4)
    expect(await page.getByRole("button", { name: /тема/ }).count()).toBe(0)
  })

  it("filters by a form", async () => {
    await page.goto("/category/kitchen?sort=price_desc")
    await page.getByRole("checkbox", { name: /Teplo/ }).check()
    await page.getByRole("checkbox", { name: /Mastak/ }).check()
    await page.getByRole("button", { name: /Показать/ }).click()
    await page.waitForURL(/brand=/)
    expect(new URL(page.url()).searchParams.getAll("brand").sort()).toEqual(["mastak", "teplo"])
    expect(new URL(page.url()).searchParams.get("sort")).toBe("price_desc")
    expect(await page.getByRole("checkbox", { name: /Teplo/ }).isChecked()).toBe(true)
  })

  it("searches, compares and changes the language", async () => {
    await page.goto("/")
    await page.getByRole("combobox").fill("чайник")
    await page.getByRole("combobox").press("Enter")
    await page.waitForURL(/\/search\?q=/)
    await page.locator("main .card a").first().click()
    await page.getByRole("button", { name: "Сравнить" }).click()
    await page.waitForURL(/\/compare\?products=/)
    await page.locator(".compare").waitFor()
    await page.getByRole("link", { name: "English" }).click()
    await page.getByRole("heading", { level: 1, name: "Comparison" }).waitFor()
  })
})

inBrowser("a shop window by the keyboard", () => {
  it("lets one skip to the content, and shows where one is", async () => {
    const browser = await openBrowser()
    const { page } = await openShop(browser)
    await page.goto("/category/kitchen")
    await page.keyboard.press("Tab")
    const skip = page.getByRole("link", { name: "К содержанию" })
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press("Enter")
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content")
    await page.keyboard.press("Tab")
    const outline = await page.evaluate(() =>
      document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : "none",
    )
    expect(outline).not.toBe("none")
    await browser.close()
  })
})
