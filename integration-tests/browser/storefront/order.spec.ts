import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser } from "../../support/browser"
import { pictureOf } from "../../support/picture"
import { register, send } from "../../support/sent-forms"
import { field, newShopper, openAlive, press } from "../../support/shopper"
import { comeAs, openShop } from "../../support/storefront"

const FRIDGE = "/product/teplo-x200-refrigerator-silver"
const MINT = "/product/stuzha-mini-refrigerator-mint"

const put = async (page: Page, product: string) => {
  await openAlive(page, product)
  await page.locator(".buy button").click()
  await page.locator(".buy-done").waitFor()
}

const writeAddress = async (page: Page) => {
  await field(page, "Кто получит").fill("Вера")
  await field(page, "Город или посёлок").fill("Тула")
  await field(page, "Улица и дом").fill("Садовая, 1")
}

/** An order is Medusa's longest piece of work, and a crowded machine is slow. */
const patient = { timeout: 90_000 }

const digits = (text: string) => Number(text.replaceAll(/\D/g, ""))

inBrowser("an order in the storefront", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it("is made of the chosen positions, and the others go on waiting", async () => {
    const { page, violations, errors } = await openShop(browser)
    await comeAs(page, await register(newShopper()))
    await put(page, FRIDGE)
    await put(page, MINT)
    await openAlive(page, "/cart")
    const whole = digits(await page.locator(".cart-sum strong").innerText())
    await page.locator(".position input[name=line]").last().uncheck()
    const chosen = digits(await page.locator(".cart-sum strong").innerText())
    expect(chosen).toBeLessThan(whole)
    await press(page, "Оформить заказ")
    await page.waitForURL(/\/checkout\?line=/)
    await page.getByText("При получении").click()
    await press(page, "Заказать")
    await page.locator(".field-problem span").first().waitFor()
    await writeAddress(page)
    await page.getByText("Самовывоз").click()
    const total = page.locator(".cart-sum strong")
    expect(digits(await total.innerText())).toBe(chosen)
    await page.getByText("Курьером").click()
    expect(digits(await total.innerText())).toBeGreaterThan(chosen)
    await press(page, "Заказать")
    await page.waitForURL(/\/account\/orders\/order_\w+\?done=ordered/, patient)
    await page.getByText("Заказ оформлен").waitFor()
    await page.getByText("Оплата при получении").waitFor()
    await page.getByText("Тула").waitFor()
    await page.getByRole("link", { name: "Заказы", exact: true }).last().click()
    await page.waitForURL(/\/account\/orders$/)
    const rows = page.locator(".orders tbody tr")
    await rows.nth(1).waitFor()
    expect(await rows.count()).toBe(2)
    expect(await rows.first().innerText()).toContain("Ждёт решения")
    expect(await rows.last().innerText()).toMatch(/^\d+\s+Оплата при получении/)
    await openAlive(page, "/cart")
    expect(await page.locator(".position").count()).toBe(1)
    expect([violations, errors]).toEqual([[], []])
    await page.context().close()
  }, 180_000)

  it("is made once without scripts, however often the form is sent", async () => {
    const { page } = await openShop(browser, { scripts: false })
    const cookie = await register(newShopper())
    await comeAs(page, cookie)
    await page.goto(FRIDGE)
    await press(page, "В корзину")
    await page.goto("/cart")
    await press(page, "Оформить заказ")
    await writeAddress(page)
    await page.getByText("Позже").click()
    const form = await page.locator("form.form").evaluate((one) => {
      const fields = new FormData(one as HTMLFormElement)
      return Object.fromEntries(
        [...fields].map(([name, value]) => [name, typeof value === "string" ? value : ""]),
      )
    })
    await press(page, "Заказать")
    await page.getByText("Ждёт оплаты", { exact: true }).waitFor()
    const { pathname, search } = new URL(page.url())
    const again = await send("/checkout", form, { cookie })
    expect(again.headers.get("location")).toBe(pathname + search)
    await page.goto("/account/addresses")
    await page.getByRole("heading", { name: "Садовая, 1" }).waitFor()
    await page.context().close()
  }, 180_000)

  it.each([
    { language: "ru", theme: "light", width: 1440, at: "" },
    { language: "en", theme: "dark", width: 390, at: "/en" },
  ] as const)(
    "looks right in $language, $theme, $width wide",
    async ({ at, ...look }) => {
      const { page, violations, errors } = await openShop(browser, look)
      await comeAs(page, await register(newShopper()))
      const picture = pictureOf(page, look)
      await openAlive(page, `${at}/account/orders`)
      await picture("orders-empty")
      await put(page, at + FRIDGE)
      await put(page, at + MINT)
      await openAlive(page, `${at}/cart`)
      await page.locator(".cart-on button").click()
      await page.waitForURL(/\/checkout\?line=/)
      await picture("checkout-first")
      await page.locator("[name=first_name]").fill("Вера")
      await page.locator("[name=city]").fill("Тула")
      await page.locator("[name=address_1]").fill("Садовая, 1")
      await page.locator(".form-end button").click()
      await page.waitForURL(/\/account\/orders\/order_\w+\/pay$/, patient)
      await picture("pay")
      await page.locator("[name=number]").pressSequentially("4242424242424241")
      expect(await page.locator("[name=number]").inputValue()).toBe("4242 4242 4242 4241")
      await page.locator(".form-end button").click()
      await page.locator("[name=number][aria-invalid=true]").waitFor()
      await picture("pay-wrong")
      await page.locator("[name=number]").fill("4000 0000 0000 0002")
      await page.locator("[name=expiry]").pressSequentially("1239")
      await page.locator("[name=cvc]").fill("123")
      await page.locator(".form-end button").click()
      await page.getByText(/Банк отклонил|bank has declined|bank declined/i).waitFor()
      await picture("pay-declined")
      await page.locator("[name=number]").fill("4000 0000 0000 3220")
      await page.locator("[name=save]").check()
      await page.locator(".form-end button").click()
      await page.waitForURL(/step=confirm/)
      await picture("pay-confirm")
      await page.locator("[name=code]").fill("123456")
      await page.locator(".form-end button").click()
      await page.waitForURL(/done=paid/)
      await picture("order")
      await put(page, at + MINT)
      await openAlive(page, `${at}/checkout`)
      await picture("checkout-again")
      await openAlive(page, `${at}/account/orders`)
      await picture("orders")
      expect([violations, errors]).toEqual([[], []])
      await page.context().close()
    },
    180_000,
  )
})
