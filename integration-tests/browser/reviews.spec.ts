import type { Pool } from "pg"
import type { Browser } from "playwright-core"
import { inBrowser, openBrowser, openPage, type WatchedPage } from "../support/browser"
import { logIn, unexpected } from "../support/dashboard"
import { openPool } from "../support/database"
import { everythingAtOnce } from "../support/hostile/texts"
import { findGoods, type Goods } from "../support/review"
import { until } from "../support/until"

const TEXT = `Оскорбительный отзыв ${everythingAtOnce}`.padEnd(120, "!")

inBrowser("the page of reviews in the dashboard", () => {
  let pool: Pool
  let browser: Browser
  let watched: WatchedPage
  let goods: Goods

  beforeAll(async () => {
    pool = openPool()
    const found = await findGoods(pool, 6)
    if (!found[5]) throw new Error("There are no goods")
    goods = found[5]
    await pool.query(
      `insert into review (id, product_id, customer_id, rating, text)
       values ('rev_offending', $1, 'cus_gone', 1, $2)`,
      [goods.productId, TEXT],
    )
    browser = await openBrowser()
    watched = await openPage(browser)
    await logIn(watched.page)
  })
  afterAll(async () => {
    await browser.close()
    await pool.query("delete from review where id = 'rev_offending'")
    await pool.end()
  })

  const show = async (language: "ru" | "en", query = "") => {
    const { page } = watched
    await page.evaluate((lng) => {
      localStorage.setItem("lng", lng)
    }, language)
    await page.context().addCookies([{ name: "lng", value: language, url: page.url() }])
    await page.goto(`/app/reviews?${query}`)
    return page
  }

  const isHidden = async () => {
    const { rows } = await pool.query<{ hidden: boolean }>(
      "select hidden_at is not null as hidden from review where id = 'rev_offending'",
    )
    return rows[0]?.hidden === true
  }

  it.each([
    ["ru", "Отзывы", "Показан", "Аккаунт удалён"],
    ["en", "Reviews", "Shown", "Account deleted"],
  ] as const)("speaks %s, and shows what was written as text", async (...told) => {
    const [language, title, state, nobody] = told
    const page = await show(language, `product_id=${goods.productId}&rating=1`)
    await page.getByRole("heading", { name: title, exact: true }).waitFor()
    const row = page.locator("tbody tr").filter({ hasText: "Оскорбительный" })
    await row.getByText(state, { exact: true }).waitFor()
    await row.getByText(nobody).waitFor()
    expect(await row.textContent()).toContain("hacked")
  })

  it("hides after a question, takes it back at once, and finds what is hidden", async () => {
    const page = await show("ru", `product_id=${goods.productId}`)
    const row = page.locator("tbody tr").filter({ hasText: "Оскорбительный" })
    const question = page.getByRole("alertdialog")
    await row.getByRole("button", { name: "Скрыть" }).click()
    await question.getByRole("button", { name: "Отмена" }).click()
    expect(await isHidden()).toBe(false)
    await row.getByRole("button", { name: "Скрыть" }).click()
    await question.getByRole("button", { name: "Скрыть" }).click()
    await row.getByText("Скрыт", { exact: true }).waitFor()
    expect(await isHidden()).toBe(true)
    await page.getByRole("button", { name: "Вернуть" }).first().click()
    await row.getByText("Показан", { exact: true }).waitFor()
    await until(async () => !(await isHidden()))
    await show("ru", `product_id=${goods.productId}&state=hidden`)
    await page.getByText("Ничего не нашлось").waitFor()
  })

  it("is reached from the page of a product, and fits a telephone", async () => {
    const { page } = watched
    await page.goto(`/app/products/${goods.productId}`)
    await page.getByRole("link", { name: /^Читать \d+ отзыв/ }).click()
    await page.waitForURL(/\/app\/reviews\?product_id=/)
    await page.setViewportSize({ width: 380, height: 800 })
    await page.getByRole("table").waitFor()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })

  it("breaks neither the security policy nor itself", () => {
    expect(unexpected(watched)).toEqual([])
    expect(watched.errors).toEqual([])
  })
})
