import type { Pool } from "pg"
import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser } from "../../support/browser"
import { openPool } from "../../support/database"
import { buyGoods, findGoods, reviewText, type Goods } from "../../support/review"
import { pictureOf } from "../../support/picture"
import { register } from "../../support/sent-forms"
import { backendUrl } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { field, logInAs, newShopper, openAlive, press, wordsIn } from "../../support/shopper"
import { bearer } from "../../support/staff"
import { comeAs, openShop } from "../../support/storefront"
import { until } from "../../support/until"

const patient = { timeout: 60_000 }

inBrowser("reviews in the storefront", () => {
  let browser: Browser
  let pool: Pool
  let shop: ShopFacts
  let goods: Goods
  beforeAll(async () => {
    pool = openPool()
    shop = await findShop(pool)
    const found = await findGoods(pool, 5)
    if (!found[4]) throw new Error("There is nothing to buy")
    goods = found[4]
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await pool.end()
  })

  /** Somebody new who has bought the goods and paid for them. */
  const buyer = async (name: string) => {
    const shopper = { ...newShopper(), name }
    const cookies = await register(shopper)
    const token = /(?:^|; )session=([^;]+)/.exec(cookies)?.[1] ?? ""
    const headers = { "x-publishable-api-key": shop.publishableKey, ...bearer(token) }
    const call = callerOf(backendUrl(), headers)
    const client = { id: "", email: shopper.email, token, headers, call }
    const order = await buyGoods(client, { shop, goods })
    return { cookies, shopper, order, client }
  }

  const first = (page: Page) => page.locator(".reviews-list .review").first()

  it("are written on a page of one's own, and are there at once", async () => {
    const { cookies, order } = await buyer("Вера Лебедева")
    const { page, violations, errors } = await openShop(browser)
    await comeAs(page, cookies)
    await openAlive(page, `/product/${goods.handle}`)
    await page.getByRole("link", { name: "Написать отзыв" }).click()
    await page.waitForURL(/\/review$/)
    await field(page, "Отзыв").fill("Коротко и ясно")
    await page.getByText("Написано 14 знаков").waitFor()
    await press(page, "Опубликовать отзыв")
    await page.getByText("Поставьте оценку от 1 до 5").waitFor()
    await page.getByText("Слишком коротко").waitFor()
    await page.getByText("Хорошо").click()
    await field(page, "Отзыв").fill(reviewText("Вера пишет."))
    await press(page, "Опубликовать отзыв")
    await page.waitForURL(/\?done=reviewed#reviews$/, patient)
    await page.getByText("Спасибо! Отзыв опубликован.").waitFor()
    expect(await first(page).innerText()).toContain("Вера Л.")
    expect(await first(page).innerText()).toContain("Вера пишет.")
    await page.locator(".product-facts .rating").waitFor()
    await openAlive(page, `/product/${goods.handle}/review`)
    await page.getByText("О каждом товаре он один").waitFor()
    await openAlive(page, `/account/orders/${order.id}`)
    expect(await page.getByRole("link", { name: /Оставить отзыв/ }).count()).toBe(0)
    expect([violations, errors]).toEqual([[], []])
    await page.context().close()
  }, 180_000)

  it("are written from the order without scripts, and nothing typed is lost", async () => {
    const { cookies, order } = await buyer("Глеб")
    const { page } = await openShop(browser, { scripts: false })
    await comeAs(page, cookies)
    await page.goto(`/account/orders/${order.id}`)
    await page.getByRole("link", { name: /^Оставить отзыв/ }).click()
    const text = reviewText("Глеб пишет.")
    await field(page, "Отзыв").fill(text)
    await press(page, "Опубликовать отзыв")
    await page.getByText("Поставьте оценку от 1 до 5").waitFor()
    expect(await field(page, "Отзыв").inputValue()).toBe(text)
    await page.getByText("Плохо").click()
    await press(page, "Опубликовать отзыв")
    await page.waitForURL(/\?done=reviewed#reviews$/)
    expect(await first(page).innerText()).toContain("Глеб пишет.")
    await page.context().close()
  }, 180_000)

  it("ask a guest to log in, and tell who has not bought it what it takes", async () => {
    const shopper = newShopper()
    await register(shopper)
    const { page } = await openShop(browser)
    await openAlive(page, `/product/${goods.handle}/review`)
    await page.waitForURL(/\/account\/login\?next=/)
    await logInAs(page, wordsIn.ru, shopper)
    await page.waitForURL(new RegExp(`/product/${goods.handle}/review$`), patient)
    await page.getByText("Отзыв оставляет тот, кто купил товар и оплатил его.").waitFor()
    expect(await page.locator("textarea").count()).toBe(0)
    await page.context().close()
  }, 120_000)

  it("vanish for everybody but their writer when they are hidden", async () => {
    const { cookies, client } = await buyer("Дина")
    const path = `/store/products/${goods.productId}/reviews`
    const text = reviewText("Дина пишет.")
    await client.call("POST", path, { rating: 1, text })
    const { page } = await openShop(browser)
    await openAlive(page, `/product/${goods.handle}`)
    await page.getByText("Дина пишет.").waitFor()
    await pool.query(
      `update review set hidden_at = now(), hidden_by = 'system:test' where text = $1`,
      [text],
    )
    await until(async () => {
      await page.reload()
      return (await page.getByText("Дина пишет.").count()) === 0
    })
    await comeAs(page, cookies)
    await openAlive(page, `/product/${goods.handle}/review`)
    await page.getByText("Этот отзыв скрыт").waitFor()
    await page.getByText("Дина пишет.").waitFor()
    await page.context().close()
  }, 120_000)

  it("are turned over page by page, and what they hold is only text", async () => {
    const [, , , other] = await findGoods(pool, 4)
    await pool.query(
      `insert into review (id, product_id, customer_id, rating, text, created_at)
       select 'rev_page_' || number, $1, 'cus_page_' || number, 4,
              'Отзыв №' || number || ' <b>жирно</b> ' || repeat('ы', 100),
              now() - number * interval '1 day'
         from generate_series(1, 12) number`,
      [other?.productId],
    )
    const { page } = await openShop(browser, { scripts: false })
    const entries = page.locator(".reviews-list .review")
    await until(async () => {
      await page.goto(`/product/${other?.handle ?? ""}`)
      return (await entries.count()) === 10
    })
    expect(await entries.first().innerText()).toContain("Отзыв №1 <b>жирно</b>")
    await page.getByRole("link", { name: "Старше" }).click()
    await page.waitForURL(/\?reviews=2#reviews$/)
    expect(await entries.last().innerText()).toContain("Отзыв №12")
    await page.getByRole("link", { name: "Новее" }).click()
    expect(await entries.count()).toBe(10)
    await page.context().close()
  }, 120_000)

  it.each([
    { language: "ru", theme: "light", width: 1440, at: "" },
    { language: "en", theme: "dark", width: 360, at: "/en" },
  ] as const)(
    "look right in $language, $theme, $width wide",
    async ({ at, ...look }) => {
      const { cookies, order } = await buyer("Zoë")
      const { page, violations, errors } = await openShop(browser, look)
      await comeAs(page, cookies)
      const picture = pictureOf(page, look)
      await openAlive(page, `${at}/account/orders/${order.id}`)
      await picture("review-order")
      await openAlive(page, `${at}/product/${goods.handle}/review`)
      await picture("review-form")
      await page.locator(".form-end button").click()
      await page.locator("textarea[aria-invalid=true]").waitFor()
      await picture("review-wrong")
      await page.locator("[name=rating][value='5']").check()
      await page.locator("textarea").fill(reviewText("Zoë 👩‍👩‍👧‍👦"))
      await page.locator(".form-end button").click()
      await page.waitForURL(/done=reviewed/, patient)
      await page.locator(".reviews .notice-done").waitFor()
      await picture("reviews")
      await openAlive(page, `${at}/product/${goods.handle}/review`)
      await picture("review-own")
      expect([violations, errors]).toEqual([[], []])
      await page.context().close()
    },
    180_000,
  )
})
