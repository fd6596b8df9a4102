import { createHash, randomInt } from "node:crypto"
import type { Pool } from "pg"
import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser } from "../../support/browser"
import { openPool } from "../../support/database"
import { register } from "../../support/sent-forms"
import { field, logInAs, newShopper, openAlive, press, wordsIn } from "../../support/shopper"
import { openShop } from "../../support/storefront"

const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
const PLACE = "/account/telegram"
const ru = wordsIn.ru

inBrowser("the page “Telegram” of an account", () => {
  let browser: Browser
  let pool: Pool
  beforeAll(async () => {
    pool = openPool()
    browser = await openBrowser()
    await pool.query(
      "insert into telegram_bot (bot_id, username) values (7, 'probe_bot') on conflict do nothing",
    )
  })
  afterAll(async () => {
    await browser.close()
    await pool.end()
  })

  const newChat = async (): Promise<string> => {
    const { rows } = await pool.query<{ id: string }>(
      `insert into telegram_chat (telegram_id, first_name) values ($1, 'Вера') returning id`,
      [randomInt(1e9, 9e9)],
    )
    return rows[0]?.id ?? ""
  }

  const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex")

  /** What the bot would have shown in some chat. */
  const newCode = async (): Promise<string> => {
    const code = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join("")
    await pool.query(
      `insert into account_telegram_request (kind, secret_hash, chat_id, expires_at)
         values ('code', $1, $2, now() + interval '5 minutes')`,
      [hashOf(code), await newChat()],
    )
    return code
  }

  /** As if somebody had followed the link in Telegram, and said yes to the bot. */
  const acceptInBot = async (token: string) => {
    const { rowCount } = await pool.query(
      "update account_telegram_request set chat_id = $2, accepted_at = now() where secret_hash = $1",
      [hashOf(token), await newChat()],
    )
    expect(rowCount).toBe(1)
  }

  const enter = async (options: { scripts?: boolean } = {}) => {
    const shopper = newShopper()
    await register(shopper)
    const opened = await openShop(browser, options)
    await opened.page.goto(`/account/login?next=${encodeURIComponent(PLACE)}`)
    await logInAs(opened.page, ru, shopper)
    await opened.page.waitForURL(new RegExp(`${PLACE}$`))
    return opened
  }

  /** Whether it was ever said that something is done, above what it was before. */
  const watchNotices = (page: Page) =>
    page.evaluate(() => {
      const seen = { early: false }
      Object.assign(globalThis, { seen })
      new MutationObserver(() => {
        const isSaid = document.querySelector(".notice-done") !== null
        if (isSaid && document.querySelector("[name=code]")) seen.early = true
      }).observe(document.body, { childList: true, subtree: true })
    })

  it("says that it is linked when it shows so, however slowly it learns that", async () => {
    const { page, violations, errors } = await enter()
    await openAlive(page, PLACE)
    await watchNotices(page)
    await page.route("**/_serverFn/**", (route) => {
      setTimeout(() => void route.continue(), 500)
    })
    await field(page, "Код из бота").fill(await newCode())
    await press(page, "Связать")
    await page.getByRole("heading", { name: "Связан: Вера" }).waitFor()
    await page.locator(".notice-done").waitFor()
    expect(await page.evaluate(() => (globalThis as unknown as { seen: object }).seen)).toEqual({
      early: false,
    })

    await press(page, "Отвязать")
    await field(page, "Код из бота").waitFor()
    await page.goto(`${PLACE}?done=telegram_linked`)
    await field(page, "Код из бота").waitFor()
    expect(await page.locator(".notice-done").count()).toBe(0)
    expect([violations, errors]).toEqual([[], []])
    await page.context().close()
  })

  it("leads to the bot without scripts, by a link that the policy allows, and asks after it", async () => {
    const { page } = await enter({ scripts: false })
    await press(page, "Открыть бота")
    const link = page.getByRole("link", { name: "Перейти в Telegram" })
    const address = (await link.getAttribute("href")) ?? ""
    const [, token = ""] = /\?start=([\w-]{32})$/.exec(address) ?? []
    expect(await page.getByRole("button", { name: "Открыть бота" }).count()).toBe(0)
    await acceptInBot(token)
    await page.goto(PLACE)
    await page.getByRole("heading", { name: /^Вера хочет связать/ }).waitFor()
    await press(page, "Это я, связать")
    await page.getByRole("heading", { name: "Связан: Вера" }).waitFor()
    await page.context().close()
  })
})
