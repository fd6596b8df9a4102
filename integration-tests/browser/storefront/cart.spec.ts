import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser } from "../../support/browser"
import { pictureOf } from "../../support/picture"
import { register, send } from "../../support/sent-forms"
import { logInAs, newShopper, openAlive, press, wordsIn } from "../../support/shopper"
import { comeAs, openShop } from "../../support/storefront"

const COOKER = "/product/teplo-pech-multicooker-white"
const KETTLE = "/product/zavarka-utro-kettle-silver"

const amountIn = (page: Page) => page.locator(".position select")
const counted = (page: Page, count: number) =>
  page.locator(".tool-count", { hasText: new RegExp(`^${count}$`) }).waitFor()

inBrowser("the cart in the storefront", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it("asks a guest to log in, and remembers what was wanted", async () => {
    const shopper = newShopper()
    await register(shopper)
    const { page, violations, errors } = await openShop(browser)
    await openAlive(page, COOKER)
    await page.getByLabel("Количество").selectOption("3")
    await press(page, "В корзину")
    await page.waitForURL(/\/account\/login\?next=/)
    await logInAs(page, wordsIn.ru, shopper)
    await page.waitForURL(/\/product\/.*quantity=3/)
    expect(await page.getByLabel("Количество").inputValue()).toBe("3")
    await press(page, "В корзину")
    await page.getByText("В корзине 3 штуки.").waitFor()
    await counted(page, 3)
    expect([violations, errors]).toEqual([[], []])
    await page.context().close()
  }, 60_000)

  it("adds, changes, takes out and empties, and counts in the header", async () => {
    const shopper = newShopper()
    const cookies = await register(shopper)
    const { page, violations, errors } = await openShop(browser)
    await comeAs(page, cookies)
    await openAlive(page, COOKER)
    await page.getByLabel("Количество").selectOption("10")
    await press(page, "В корзину")
    await counted(page, 10)
    await press(page, "В корзину")
    await page.getByText("не больше десяти").waitFor()
    await openAlive(page, KETTLE)
    await press(page, "В корзину")
    await counted(page, 11)
    await page.getByRole("link", { name: "Открыть корзину" }).click()
    await page.waitForURL(/\/cart$/)
    const first = amountIn(page).first()
    await first.selectOption("2")
    await counted(page, 3)
    const sums = await page.locator(".position-sum").allInnerTexts()
    const digits = (text: string) => Number(text.replaceAll(/\D/g, ""))
    const whole = sums.reduce((sum, text) => sum + digits(text), 0)
    expect(digits(await page.locator(".cart-sum strong").innerText())).toBe(whole)
    await page.getByRole("button", { name: "Очистить корзину" }).click()
    await page.getByRole("heading", { name: "В корзине пока пусто" }).waitFor()
    expect(await page.locator(".tool-count").count()).toBe(0)
    expect([violations, errors]).toEqual([[], []])
    await page.context().close()
  }, 60_000)

  it("works without scripts", async () => {
    const cookies = await register(newShopper())
    const { page } = await openShop(browser, { scripts: false })
    await comeAs(page, cookies)
    await page.goto(COOKER)
    await page.getByLabel("Количество").selectOption("2")
    await press(page, "В корзину")
    await page.getByText("В корзине 2 штуки.").waitFor()
    await page.getByRole("link", { name: "Открыть корзину" }).click()
    await amountIn(page).selectOption("4")
    await press(page, "Сохранить")
    await page.getByText("за штуку").waitFor()
    expect(await amountIn(page).inputValue()).toBe("4")
    await page.locator(".position .press button").click()
    await page.getByRole("heading", { name: "В корзине пока пусто" }).waitFor()
    await page.context().close()
  }, 60_000)

  it("is nobody else's, and refuses an amount that a list does not offer", async () => {
    const [one, other] = [await register(newShopper()), await register(newShopper())]
    const { page } = await openShop(browser)
    await comeAs(page, one)
    await openAlive(page, COOKER)
    const variant_id = await page.locator("[name=variant_id]").inputValue()
    await press(page, "В корзину")
    await counted(page, 1)
    await openAlive(page, "/cart")
    const id = await page.locator(".amount [name=id]").inputValue()
    const changed = { form: "amount", id, quantity: "9" }
    const foreign = await send("/cart", changed, { cookie: other })
    expect(foreign.status).toBe(404)
    for (const quantity of ["0", "11", "1.5", "-1", "1e1", ""]) {
      const add = { form: "add-to-cart", variant_id, quantity }
      expect((await send(COOKER, add, { cookie: one })).status).toBe(400)
    }
    await page.reload()
    expect(await amountIn(page).inputValue()).toBe("1")
    await page.context().close()
  }, 60_000)

  it.each([
    { language: "ru", theme: "light", width: 1440, at: "" },
    { language: "en", theme: "dark", width: 390, at: "/en" },
    { language: "ru", theme: "dark", width: 360, at: "" },
  ] as const)(
    "looks right in $language, $theme, $width wide",
    async ({ at, ...look }) => {
      const cookies = await register(newShopper())
      const { page, violations, errors } = await openShop(browser, look)
      await comeAs(page, cookies)
      const picture = pictureOf(page, look)
      await openAlive(page, `${at}/cart`)
      await picture("cart-empty")
      for (const product of [COOKER, KETTLE]) {
        await openAlive(page, at + product)
        await page.locator(".buy select").last().selectOption("2")
        await page.locator(".buy button").click()
        await page.locator(".buy-done").waitFor()
      }
      await picture("product-in-cart")
      await openAlive(page, `${at}/cart`)
      await counted(page, 4)
      await picture("cart")
      expect([violations, errors]).toEqual([[], []])
      await page.context().close()
    },
    60_000,
  )
})
