import { randomUUID } from "node:crypto"
import type { Pool } from "pg"
import type { Browser } from "playwright-core"
import { inBrowser, openBrowser, openPage, type WatchedPage } from "../support/browser"
import { logIn } from "../support/dashboard"
import { openPool } from "../support/database"
import { demanded } from "../support/settings"

inBrowser("the page of messages", () => {
  let pool: Pool
  let browser: Browser
  let watched: WatchedPage
  // No real channel: nothing sends it meanwhile.
  const channel = `test-${randomUUID().slice(0, 8)}`

  const add = (change: string) =>
    pool
      .query(
        `with added as (
         insert into outbox_message (channel, recipient, kind, payload, dedupe_key, due_at, wake_at)
         values ($1, 'cus_01JDEMO', 'order.placed', '{}', $2, now(), now()) returning id)
       select id from added`,
        [channel, randomUUID()],
      )
      .then(({ rows }) =>
        pool.query(`update outbox_message set ${change} where id = $1`, [
          (rows[0] as { id: string }).id,
        ]),
      )

  beforeAll(async () => {
    pool = openPool()
    await add("state = 'dead', settled_at = now(), attempts = 1, error_code = 'smtp_550'")
    await add("state = 'sent', settled_at = now(), attempts = 1")
    await add("attempts = 3, error_code = 'smtp_451', wake_at = now() + interval '5 min'")
    browser = await openBrowser()
    watched = await openPage(browser)
    await logIn(watched.page)
  })
  afterAll(async () => {
    await browser.close()
    await pool.end()
  })

  const show = async (language: "ru" | "en", query = `channel=${channel}`) => {
    const { page } = watched
    await page.evaluate((lng) => {
      localStorage.setItem("lng", lng)
    }, language)
    await page.context().addCookies([{ name: "lng", value: language, url: page.url() }])
    await page.goto(`/app/outbox?${query}`)
    return page
  }

  it.each([
    ["ru", "Сообщения", "Не доставлено", "Почтовый сервер отказался"],
    ["en", "Messages", "Failed", "The mail server refuses"],
  ] as const)("speaks %s", async (...[language, title, state, reason]) => {
    const page = await show(language)
    await page.getByRole("heading", { name: title, exact: true }).waitFor()
    await page.getByRole("table").getByText(state).waitFor()
    await page.getByText(reason).waitFor()
    expect(await page.locator("tbody tr").count()).toBe(3)
  })

  it("says when there is nothing in the chosen state", async () => {
    const page = await show("ru", `channel=${channel}&state=dropped`)
    await page.getByText("Ничего не найдено").waitFor()
  })

  it("tries a failed message again", async () => {
    const page = await show("ru")
    const row = page.locator("tbody tr").filter({ hasText: "Не доставлено" })
    await row.getByRole("button", { name: "Повторить" }).click()
    await page.getByText("Сообщение отправляется снова").waitFor()
    await row.waitFor({ state: "detached" })
  })

  it("fits a telephone", async () => {
    const page = await show("ru")
    await page.setViewportSize({ width: 380, height: 800 })
    await page.getByRole("table").waitFor()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it("breaks neither the security policy nor itself", () => {
    expect(watched.violations.filter((one) => one !== "script-src eval")).toEqual([])
    expect(watched.errors).toEqual([])
  })
})

inBrowser("the page of mails", () => {
  it("shows a mail without letting it do anything", async () => {
    const pool = openPool()
    await pool.query(
      `insert into mail_inbox (message_id, sender, recipient, subject, html, plain)
       values ($1, 'Shop <s@example.com>', 'anna@example.com', 'Привет',
         '<html><head></head><body><p>Письмо</p><script>document.title="run"</script></body></html>',
         'Письмо')`,
      [randomUUID()],
    )
    const browser = await openBrowser()
    const { page } = await openPage(browser)
    await page.goto(demanded("TEST_MAIL_URL"))
    await page.getByRole("link", { name: "Привет" }).first().click()
    const frame = page.frameLocator("iframe")
    await frame.getByText("Письмо").waitFor()
    expect(await frame.locator("html").evaluate(() => document.title)).not.toBe("run")
    await page.getByRole("button", { name: "Удалить" }).click()
    await page.getByRole("heading", { name: "Почта магазина" }).waitFor()
    await browser.close()
    await pool.end()
  })
})
