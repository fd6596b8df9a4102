import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser } from "../../support/browser"
import { pictureOf } from "../../support/picture"
import { register } from "../../support/sent-forms"
import { newShopper, openAlive, press } from "../../support/shopper"
import { comeAs, openShop } from "../../support/storefront"

/** An order is Medusa's longest piece of work, and a crowded machine is slow. */
const patient = { timeout: 90_000 }

const digits = (text: string) => Number(text.replaceAll(/\D/g, ""))
const sumOf = async (page: Page) =>
  digits(await page.locator(".cart-sum-row strong").last().innerText())

/** Of what no other test buys. */
const TOASTERS = [
  "/product/okolo-gorbushka-toaster-terracotta",
  "/product/teplo-baton-toaster-silver",
]

/** To be paid later. */
const order = async (page: Page, at: string) => {
  for (const product of TOASTERS) {
    await openAlive(page, at + product)
    await page.locator(".buy button").click()
    await page.locator(".buy-done").waitFor()
  }
  await openAlive(page, `${at}/checkout`)
  await page.locator("[name=first_name]").fill("Вера")
  await page.locator("[name=city]").fill("Тула")
  await page.locator("[name=address_1]").fill("Садовая, 1")
  await page.locator("[name=pay][value=later]").check()
  await page.locator(".form-end button").click()
  await page.waitForURL(/\/account\/orders\/order_\w+\?done=ordered/, patient)
}

inBrowser("an order that waits for its money", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it.each([
    { language: "ru", theme: "light", width: 1440, at: "" },
    { language: "en", theme: "dark", width: 390, at: "/en" },
  ] as const)(
    "is changed, cancelled and repeated in $language, $theme, $width wide",
    async ({ at, ...look }) => {
      const { page, violations, errors } = await openShop(browser, look)
      await comeAs(page, await register(newShopper()))
      const picture = pictureOf(page, look)
      await order(page, at)
      await picture("order-open")
      const before = await sumOf(page)
      const lines = page.locator(".order-lines li")
      await lines.first().locator("select").selectOption("3")
      await page.waitForFunction((sum) => {
        const shown = [...document.querySelectorAll(".cart-sum-row strong")].at(-1)?.textContent
        return Number((shown ?? "").replaceAll(/\D/g, "")) > sum
      }, before)
      await lines.last().locator(".press button").click()
      await lines.nth(1).waitFor({ state: "detached" })
      expect(await page.locator(".order-lines .press").count()).toBe(0)
      await page.locator(".unfold summary").click()
      await picture("order-cancel")
      await page.locator(".unfold button").click()
      await page.locator(".order-state[data-state=cancelled]").waitFor()
      await picture("order-cancelled")
      await page.locator(".account-part > .press button").click()
      await page.waitForURL(/\/cart\?again=order_/)
      await page.locator(".notice-done").waitFor()
      expect(await page.locator(".position select").inputValue()).toBe("3")
      await picture("cart-again")
      expect([violations, errors]).toEqual([[], []])
      await page.context().close()
    },
    180_000,
  )

  it("is changed and cancelled without scripts", async () => {
    const { page } = await openShop(browser)
    const cookie = await register(newShopper())
    await comeAs(page, cookie)
    await order(page, "")
    const { pathname } = new URL(page.url())
    const { page: plain } = await openShop(browser, { scripts: false })
    await comeAs(plain, cookie)
    await plain.goto(pathname)
    await plain.locator(".order-lines select").first().selectOption("2")
    await plain.locator(".order-lines .amount button").first().click()
    await plain.waitForURL(new RegExp(`${pathname}$`))
    expect(await plain.locator(".order-lines select").first().inputValue()).toBe("2")
    await plain.getByText("Отменить заказ").click()
    await press(plain, "Да, отменить")
    await plain.getByText("Заказ отменён").waitFor()
    await plain.context().close()
    await page.context().close()
  }, 180_000)
})
