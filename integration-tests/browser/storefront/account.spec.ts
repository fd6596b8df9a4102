import type { Pool } from "pg"
import type { Browser } from "playwright-core"
import { findingsOf } from "../../support/axe"
import { inBrowser, openBrowser } from "../../support/browser"
import { openPool } from "../../support/database"
import { everythingAtOnce, hostileTexts } from "../../support/hostile/texts"
import { awaitMail, linkIn } from "../../support/mail"
import { storefrontUrl } from "../../support/settings"
import {
  field,
  fillRegistration,
  logInAs,
  newShopper,
  openAlive,
  PASSWORD,
  press,
  wordsIn,
} from "../../support/shopper"
import { register, send } from "../../support/sent-forms"
import { comeAs, openShop, overflowOf, untilAlive } from "../../support/storefront"

const NEW_PASSWORD = "Kikimora-2027!"
/** More than may be asked for in a quarter of an hour. */
const MOST_PRESSES = 12
const ru = wordsIn.ru

const insidePages = [
  "",
  "/profile",
  "/addresses",
  "/addresses/new",
  "/notifications",
  "/email",
  "/change-password",
  "/sessions",
  "/telegram",
  "/data",
]

inBrowser("an account in the storefront", () => {
  let browser: Browser
  let pool: Pool
  beforeAll(async () => {
    pool = openPool()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await pool.end()
  })

  it.each(["ru", "en"] as const)(
    "is opened, proved, used and left in %s",
    async (language) => {
      const words = wordsIn[language]
      const shopper = newShopper()
      const { page, violations, errors } = await openShop(browser, { language })

      await openAlive(page, `${words.at}/account/profile`)
      await page.waitForURL(/\/account\/login\?next=/)
      await page.getByRole("link", { name: words.register }).click()
      await page.waitForURL(/\/account\/register/)
      await fillRegistration(page, words, { ...shopper, phone: "12" })
      await press(page, words.register)
      await page.getByText(words.badPhone).waitFor()
      expect(await field(page, words.phone).evaluate((one) => one === document.activeElement)).toBe(
        true,
      )
      await field(page, words.phone).fill(shopper.phone)
      await press(page, words.register)
      await page.getByText(words.needsConsent).waitFor()
      expect(await field(page, words.password).inputValue()).toBe(PASSWORD)
      await page.getByRole("checkbox", { name: words.consent }).check()
      await press(page, words.register)
      await page.waitForURL(/\/account\/profile$/)
      await page.locator(".person").waitFor()

      const mail = await awaitMail(pool, { email: shopper.email })
      await page.goto(linkIn(mail).href)
      await press(page, words.confirm)
      await page.getByText(words.confirmed).waitFor()

      await openAlive(page, `${words.at}/account/profile`)
      await field(page, words.name).fill("Василиса")
      await press(page, words.save)
      await page.waitForURL(/done=saved/)
      expect(await field(page, words.name).inputValue()).toBe("Василиса")
      await page.getByRole("button", { name: words.logOut }).click()
      await page.waitForURL((url) => ["/", "/en/", "/en"].includes(url.pathname))
      await openAlive(page, `${words.at}/account`)
      await page.waitForURL(/\/account\/login/)
      expect([violations, errors]).toEqual([[], []])
      await page.context().close()
    },
    120_000,
  )

  it("ends elsewhere when the password changes, and comes back to where one was", async () => {
    const shopper = newShopper()
    await register(shopper)
    const [here, there] = await Promise.all([openShop(browser), openShop(browser)])
    for (const { page } of [here, there]) {
      await openAlive(page, "/account/login?next=https://evil.example/")
      await logInAs(page, ru, shopper)
      await page.waitForURL(`${storefrontUrl()}/account`)
    }
    await openAlive(here.page, "/account/change-password")
    await field(here.page, "Нынешний пароль").fill(PASSWORD)
    await field(here.page, "Новый пароль").fill(NEW_PASSWORD)
    await field(here.page, ru.again).fill(NEW_PASSWORD)
    await press(here.page, "Сменить пароль")
    await here.page.getByText("Пароль изменён").waitFor()

    await there.page.getByRole("link", { name: "Уведомления" }).first().click()
    await there.page.waitForURL(/\/account\/login\?next=%2Faccount%2Fnotifications/)
    await logInAs(there.page, ru, shopper)
    await there.page.getByText("не подходят друг к другу").waitFor()
    expect(await field(there.page, ru.email).inputValue()).toBe(shopper.email)
    await logInAs(there.page, ru, { ...shopper, password: NEW_PASSWORD })
    await there.page.waitForURL(/\/account\/notifications$/)

    await openAlive(here.page, "/account/sessions")
    await press(here.page, "Выйти на всех устройствах")
    await here.page.getByText("Вы вышли на всех устройствах").waitFor()
    await there.page.reload()
    await there.page.waitForURL(/\/account\/login/)
    await Promise.all([here, there].map(({ page }) => page.context().close()))
  }, 120_000)

  it("has no page that breaks, for axe, on a phone, or by what somebody wrote", async () => {
    const shopper = newShopper()
    const cookie = await register(shopper)
    await send(
      "/account/addresses/new",
      {
        form: "address",
        address_name: hostileTexts[0] ?? "",
        first_name: hostileTexts[1] ?? "",
        city: hostileTexts[2] ?? "",
        address_1: hostileTexts[3] ?? "",
        address_2: hostileTexts[5] ?? "",
      },
      { cookie, "User-Agent": hostileTexts[0] ?? "" },
    )
    await pool.query("update customer set first_name = $1 where email = $2", [
      everythingAtOnce,
      shopper.email,
    ])
    const { page, violations, errors } = await openShop(browser, { theme: "dark", width: 360 })
    const executed: string[] = []
    await page.exposeFunction("hacked", (where: string) => executed.push(where))
    await comeAs(page, cookie)
    const checked: Record<string, unknown> = {}
    for (const path of insidePages) {
      await openAlive(page, `/account${path}`)
      checked[path] = [page.url().endsWith(path), await findingsOf(page), await overflowOf(page)]
    }
    expect(checked).toEqual(Object.fromEntries(insidePages.map((path) => [path, [true, [], 0]])))
    await openAlive(page, "/account/addresses")
    expect(await page.locator("main").innerText()).toContain(hostileTexts[0])
    expect([executed, violations, errors]).toEqual([[], [], []])
    await page.context().close()
  }, 120_000)

  it("shows hostile text in a form as it was typed, and tells what is wrong", async () => {
    const { page, violations, errors } = await openShop(browser, { scripts: false })
    const executed: string[] = []
    page.on("dialog", (dialog) => {
      executed.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto("/account/register")
    const [text = ""] = hostileTexts.slice(3)
    for (const label of [ru.name, ru.email, ru.phone, ...ru.parts, ru.password, ru.again]) {
      await field(page, label).fill(text)
    }
    await field(page, "Имя в Telegram (необязательно)").fill(text)
    await press(page, ru.register)
    await page.getByText("Проверьте адрес").waitFor()
    expect(await field(page, ru.name).inputValue()).toBe(text)
    expect(await field(page, ru.password).inputValue()).toBe("")
    expect(await field(page, ru.email).getAttribute("aria-invalid")).toBe("true")
    expect([executed, violations, errors]).toEqual([[], [], []])
    await page.context().close()
  })

  it("works without scripts, from the login to the log-out", async () => {
    const shopper = newShopper()
    await register(shopper)
    const { page } = await openShop(browser, { scripts: false })
    await page.goto("/account/login")
    await logInAs(page, ru, { ...shopper, password: "wrong" })
    await page.getByText("не подходят друг к другу").waitFor()
    expect(await field(page, ru.email).inputValue()).toBe(shopper.email)
    await logInAs(page, ru, shopper)
    await page.waitForURL(/\/account$/)
    await page.goto("/account/addresses/new")
    await field(page, "Кто получит").fill("Вера")
    await field(page, "Город или посёлок").fill("Тула")
    await field(page, "Улица и дом").fill("Садовая, 1")
    await press(page, ru.save)
    await page.waitForURL(/\/account\/addresses\?done=saved/)
    await page.getByRole("heading", { name: "Садовая, 1" }).waitFor()
    await page.getByRole("button", { name: "Удалить адрес «Садовая, 1»" }).click()
    await page.getByRole("heading", { name: "Адресов пока нет" }).waitFor()
    await page.goto("/account")
    await page.getByRole("button", { name: ru.logOut }).click()
    await page.waitForURL(`${storefrontUrl()}/`)
    await page.goto("/account")
    await page.waitForURL(/\/account\/login/)
    await page.context().close()
  })

  it("says without scripts beside a button why it was refused", async () => {
    const cookies = await register(newShopper())
    const { page } = await openShop(browser, { scripts: false })
    await comeAs(page, cookies)
    await page.goto("/account")
    const refused = page.locator(".press", { hasText: "Слишком много попыток" })
    const resend = page.getByRole("button", { name: "Отправить письмо ещё раз" })
    for (let press = 0; press < MOST_PRESSES && !(await refused.isVisible()); press += 1) {
      await resend.click()
    }
    expect(await refused.count()).toBe(1)
    expect(await refused.getByRole("button").innerText()).toBe("Отправить письмо ещё раз")
    await page.context().close()
  })

  it("gives a refused form back once, and to the page it was sent to", async () => {
    const cookies = await register(newShopper())
    const address = { form: "address", first_name: "Анна", city: "Тула", address_1: "Садовая, 1" }
    expect((await send("/account/addresses/new", address, { Cookie: cookies })).status).toBe(303)
    const { page } = await openShop(browser)
    await comeAs(page, cookies)
    await openAlive(page, "/account/addresses/new")
    const recipient = field(page, "Кто получит")
    const city = field(page, "Город или посёлок")
    await recipient.fill("Вера")
    // As when it is sent before the scripts are there.
    await page.locator(".form").evaluate((form: HTMLFormElement) => {
      form.submit()
    })
    await page.locator("[aria-invalid=true]").first().waitFor()
    await untilAlive(page)
    const menu = page.getByRole("navigation", { name: "Личный кабинет" })
    const addresses = menu.getByRole("link", { name: "Адреса" })
    // What is only looked at beforehand takes nothing away.
    const looked = page.waitForResponse(/_serverFn/)
    await addresses.hover()
    await looked
    await city.fill("Калуга")
    expect(await recipient.inputValue()).toBe("Вера")
    expect(await city.getAttribute("aria-invalid")).toBeNull()
    expect(await field(page, "Улица и дом").getAttribute("aria-invalid")).toBe("true")

    await addresses.click()
    await page.getByRole("link", { name: "Изменить" }).click()
    await page.getByRole("heading", { name: "Изменить адрес" }).waitFor()
    expect([await recipient.inputValue(), await city.inputValue()]).toEqual(["Анна", "Тула"])
    await addresses.click()
    await page.getByRole("link", { name: "Добавить адрес" }).click()
    await page.getByRole("heading", { name: "Новый адрес" }).waitFor()
    expect([await recipient.inputValue(), await city.inputValue()]).toEqual(["", ""])
    expect(await page.locator("[aria-invalid=true]").count()).toBe(0)
    await page.context().close()
  }, 60_000)
})
