import { randomInt } from "node:crypto"
import type { Pool } from "pg"
import type { Browser } from "playwright-core"
import { inBrowser, openBrowser, openPage, type WatchedPage } from "../support/browser"
import { logIn } from "../support/dashboard"
import { openStore } from "../support/account"
import { openPool } from "../support/database"
import { everythingAtOnce } from "../support/hostile/texts"
import { findShop } from "../support/shop/facts"

inBrowser("the page of Telegram users", () => {
  let pool: Pool
  let browser: Browser
  let watched: WatchedPage
  const telegramId = 6_000_000_000 + randomInt(1_000_000_000)

  beforeAll(async () => {
    pool = openPool()
    await pool.query(
      `insert into telegram_chat (telegram_id, first_name, username, blocked_at, received, sent)
       values ($1, $2, 'petr_1', now(), 3, 4)`,
      [telegramId, everythingAtOnce],
    )
    browser = await openBrowser()
    watched = await openPage(browser)
    await logIn(watched.page)
  })
  afterAll(async () => {
    await browser.close()
    await pool.query("delete from telegram_chat where telegram_id = $1", [telegramId])
    await pool.end()
  })

  const show = async (language: "ru" | "en", query = "") => {
    const { page } = watched
    await page.evaluate((lng) => {
      localStorage.setItem("lng", lng)
    }, language)
    await page.context().addCookies([{ name: "lng", value: language, url: page.url() }])
    await page.goto(`/app/telegram-users?${query}`)
    return page
  }

  it.each([
    ["ru", "Пользователи Telegram", "Заблокировал бота"],
    ["en", "Telegram users", "Blocked the bot"],
  ] as const)("speaks %s, and shows what somebody calls themselves as text", async (...told) => {
    const [language, title, state] = told
    const page = await show(language, `q=${telegramId}`)
    await page.getByRole("heading", { name: title, exact: true }).waitFor()
    const row = page.locator("tbody tr").filter({ hasText: "@petr_1" })
    await row.getByText(state).waitFor()
    expect(await page.locator("tbody tr").count()).toBe(1)
    expect(await row.textContent()).toContain("hacked")
  })

  it("finds people by the customer they are linked to, and unlinks after a question", async () => {
    const { account, form } = await openStore(await findShop(pool)).register()
    await pool.query(
      `update telegram_chat set person_id = $2, linked_at = now(), blocked_at = null
        where telegram_id = $1`,
      [telegramId, account.id],
    )
    const page = await show("ru", `q=${account.email}`)
    const row = page.locator("tbody tr").filter({ hasText: form.name })
    const answer = async (words: string) => {
      await row.getByRole("button", { name: "Отвязать" }).click()
      const question = page.getByRole("alertdialog")
      await question.getByText(form.name).waitFor()
      await question.getByRole("button", { name: words, exact: true }).click()
    }
    await answer("Отмена")
    await row.getByText("Связан", { exact: true }).waitFor()
    await answer("Отвязать")
    await page.getByText("Никого не нашлось").waitFor()
    const { rows } = await pool.query("select from telegram_chat where person_id = $1", [
      account.id,
    ])
    expect(rows).toEqual([])
  })

  it("says when nobody is found, and fits a telephone", async () => {
    const page = await show("ru", "q=nobody-of-this-name")
    await page.getByText("Никого не нашлось").waitFor()
    await show("ru")
    await page.setViewportSize({ width: 380, height: 800 })
    await page.getByRole("table").waitFor()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })

  it("breaks neither the security policy nor itself", () => {
    expect(watched.violations.filter((one) => one !== "script-src eval")).toEqual([])
    expect(watched.errors).toEqual([])
  })
})
