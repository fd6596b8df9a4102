import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser } from "../../support/browser"
import { GOOD } from "../../support/pay"
import { reviewText } from "../../support/review"
import {
  field,
  fillRegistration,
  logInAs,
  newShopper,
  openAlive,
  press,
  wordsIn,
} from "../../support/shopper"
import { openShop } from "../../support/storefront"

const words = wordsIn.ru

/** Of what no other test buys. */
const GOODS = ["gladko-shyolk-iron", "gladko-putnik-hand-steamer", "sivko-s1-robot-vacuum"]

/** An order is Medusa's longest piece of work, and a crowded machine is slow. */
const patient = { timeout: 90_000 }

const put = async (page: Page, handle: string) => {
  await openAlive(page, `/product/${handle}`)
  await page.locator(".buy button").click()
}

const typeCard = async (page: Page, number: string) => {
  await page.locator("[name=number]").fill(number)
  await page.locator("[name=expiry]").fill("12/39")
  await page.locator("[name=cvc]").fill("123")
  await page.locator(".form-end button").click()
}

inBrowser("the story of a shopper", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it("goes from the first look to the review of what was bought", async () => {
    const shopper = newShopper()
    const { page, violations, errors } = await openShop(browser)

    await put(page, GOODS[0] ?? "")
    await page.waitForURL(/\/account\/login\?next=/)
    await page.getByRole("link", { name: words.register }).click()
    await page.waitForURL(/\/account\/register/)
    await fillRegistration(page, words, shopper)
    await page.getByRole("checkbox", { name: words.consent }).check()
    await press(page, words.register)
    await page.waitForURL(/\/product\/gladko-shyolk-iron/, patient)

    for (const handle of GOODS) {
      await put(page, handle)
      await page.locator(".buy-done").waitFor()
    }

    await openAlive(page, "/account")
    await page.getByRole("button", { name: words.logOut }).click()
    await page.waitForURL((url) => url.pathname === "/")
    await openAlive(page, "/cart")
    await page.waitForURL(/\/account\/login/)
    await logInAs(page, words, shopper)
    await page.waitForURL(/\/cart$/, patient)
    expect(await page.locator(".position").count()).toBe(GOODS.length)

    await page.locator(".position select").first().selectOption("2")
    await page.getByText(/за штуку/).waitFor()
    await page.locator(".position .press button").last().click()
    await page.locator(".position").nth(2).waitFor({ state: "detached" })

    await press(page, "Оформить заказ")
    await page.waitForURL(/\/checkout/)
    await field(page, "Кто получит").fill("Вера")
    await field(page, "Город или посёлок").fill("Тула")
    await field(page, "Улица и дом").fill("Садовая, 1")
    await page.getByText("Картой сейчас").click()
    await press(page, "Заказать")
    await page.waitForURL(/\/pay$/, patient)

    await typeCard(page, "4242 4242 4242 4241")
    await page.getByText("В номере опечатка").waitFor()
    await typeCard(page, GOOD)
    await page.waitForURL(/done=paid/, patient)
    await page.locator(".order-state[data-state=paid]").waitFor()

    await page
      .getByRole("link", { name: /^Оставить отзыв/ })
      .first()
      .click()
    await page.getByText("Отлично").click()
    await field(page, "Отзыв").fill(reviewText("Вера довольна."))
    await press(page, "Опубликовать отзыв")
    await page.waitForURL(/done=reviewed/, patient)
    await page.getByText("Вера довольна.").waitFor()
    expect([violations, errors]).toEqual([[], []])
    await page.context().close()
  }, 240_000)
})
