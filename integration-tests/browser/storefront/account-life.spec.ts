import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import type { Pool } from "pg"
import type { Browser, Page } from "playwright-core"
import { findingsOf } from "../../support/axe"
import { inBrowser, openBrowser, type WatchedPage } from "../../support/browser"
import { openPool } from "../../support/database"
import { awaitMail, linkIn } from "../../support/mail"
import { register } from "../../support/sent-forms"
import {
  field,
  logInAs,
  newShopper,
  openAlive,
  PASSWORD,
  press,
  wordsIn,
  type Shopper,
} from "../../support/shopper"
import { comeAs, openShop } from "../../support/storefront"

const NEW_PASSWORD = "Kikimora-2027!"

/** What the pages say, by the names that they know it by. */
const messagesIn = (language: string) => {
  const file = resolve(__dirname, `../../../storefront/messages/${language}.json`)
  const texts = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>
  return (name: string): string => {
    const text = texts[name]
    if (text === undefined) throw new Error(`The shop says nothing that is called ${name}`)
    return text
  }
}

inBrowser.each(["ru", "en"] as const)("the life of an account, in %s", (language) => {
  const words = wordsIn[language]
  const say = messagesIn(language)
  let browser: Browser
  let pool: Pool
  let watched: WatchedPage
  let page: Page
  let shopper: Shopper
  let cookie: string

  beforeAll(async () => {
    pool = openPool()
    browser = await openBrowser()
  })
  beforeEach(async () => {
    shopper = newShopper()
    cookie = await register(shopper, words.at)
    watched = await openShop(browser, { language })
    page = watched.page
  })
  afterEach(async () => {
    expect([watched.violations, watched.errors]).toEqual([[], []])
    await page.context().close()
  })
  afterAll(async () => {
    await browser.close()
    await pool.end()
  })

  const open = (path: string) => openAlive(page, `${words.at}/account${path}`)
  const told = (name: string) => page.getByText(say(name), { exact: true }).waitFor()
  /** The latest of so many mails; the first is that of the registration. */
  const follow = async (email: string, count: number) => {
    await page.goto(linkIn(await awaitMail(pool, { email, count })).href)
  }

  it("has its letter sent again", async () => {
    await comeAs(page, cookie)
    await open("")
    await press(page, say("waits_email_resend"))
    await told("done_resent")
    await follow(shopper.email, 2)
    await press(page, words.confirm)
    await told("done_activated")
  }, 60_000)

  it("gets a new password where the old one is forgotten", async () => {
    await open("/login")
    await page.getByRole("link", { name: say("login_forgot") }).click()
    await page.getByRole("heading", { level: 1, name: say("forgot_title") }).waitFor()
    await field(page, words.email).fill(`nobody-${shopper.email}`)
    await press(page, say("forgot_submit"))
    await told("done_forgotten")
    expect(await findingsOf(page)).toEqual([])
    await field(page, words.email).fill(shopper.email)
    await press(page, say("forgot_submit"))
    await told("done_forgotten")

    await follow(shopper.email, 2)
    const link = page.url()
    await field(page, say("password_new")).fill("short")
    await field(page, words.again).fill("short")
    await press(page, say("reset_submit"))
    await page.locator("[aria-invalid=true]").first().waitFor()
    expect(await findingsOf(page)).toEqual([])
    await field(page, say("password_new")).fill(NEW_PASSWORD)
    await field(page, words.again).fill(NEW_PASSWORD)
    await press(page, say("reset_submit"))
    await told("done_reset")
    await logInAs(page, words, { ...shopper, password: NEW_PASSWORD })
    await page.waitForURL(/\/account$/)

    await page.goto(link)
    await field(page, say("password_new")).fill(PASSWORD)
    await field(page, words.again).fill(PASSWORD)
    await press(page, say("reset_submit"))
    await told("failure_link_over")
  }, 60_000)

  it("changes its e-mail once the new mailbox says yes, and logs in by it", async () => {
    const next = `next-${shopper.email}`
    await comeAs(page, cookie)
    await open("/email")
    await field(page, say("email_new")).fill(next)
    await field(page, say("password_now")).fill(PASSWORD)
    await press(page, say("email_submit"))
    await told("done_email_asked")
    await page.getByText(say("waits_new_email_text").replace("{email}", next)).waitFor()
    await follow(next, 1)
    await press(page, say("confirm_email_submit"))
    await told("done_email_changed")

    const { page: other } = await openShop(browser, { language })
    await openAlive(other, `${words.at}/account/login`)
    await logInAs(other, words, shopper)
    await other.getByText(say("failure_wrong_login")).waitFor()
    await logInAs(other, words, { email: next })
    await other.waitForURL(/\/account$/)
    await other.context().close()
  }, 60_000)

  it("says what it wants to be told of, and keeps that", async () => {
    await comeAs(page, cookie)
    await open("/notifications")
    const byMail = (subject: string) =>
      page.getByRole("group", { name: say(subject) }).getByLabel(say("notice_by_mail"))
    expect(await byMail("notice_security").isDisabled()).toBe(true)
    const before = await byMail("notice_offers").isChecked()
    await byMail("notice_offers").setChecked(!before)
    await press(page, words.save)
    await told("done_saved")
    await page.reload()
    expect(await byMail("notice_offers").isChecked()).toBe(!before)
    expect(await byMail("notice_security").isChecked()).toBe(true)
  }, 60_000)

  it("ends one login elsewhere", async () => {
    const there = await openShop(browser, { language })
    await openAlive(there.page, `${words.at}/account/login`)
    await logInAs(there.page, words, shopper)
    await there.page.waitForURL(/\/account$/)
    await comeAs(page, cookie)
    await open("/sessions")
    const logins = page.locator("main .record")
    expect(await logins.count()).toBe(2)
    const other = logins.filter({ hasNotText: say("session_current") })
    await other.getByRole("button").click()
    await told("done_ended")
    expect(await logins.count()).toBe(1)
    await there.page.reload()
    await there.page.waitForURL(/\/account\/login/)
    await there.page.context().close()
  }, 60_000)

  it("takes its data along, and is gone when it is deleted", async () => {
    await comeAs(page, cookie)
    await open("/data")
    const waiting = page.waitForEvent("download")
    await page.getByRole("link", { name: say("data_download"), exact: true }).click()
    const text = readFileSync(await (await waiting).path(), "utf8")
    expect(text).toContain(shopper.email)
    expect(() => JSON.parse(text) as unknown).not.toThrow()

    await field(page, say("password_now")).fill("wrong")
    await press(page, say("data_delete"))
    await page.locator("[aria-invalid=true]").waitFor()
    expect(await findingsOf(page)).toEqual([])
    await field(page, say("password_now")).fill(PASSWORD)
    await press(page, say("data_delete"))
    await told("done_deleted")
    await open("/login")
    await logInAs(page, words, shopper)
    await told("failure_wrong_login")
  }, 60_000)
})
