import type { Pool } from "pg"
import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser, openPage, type WatchedPage } from "../support/browser"
import { logIn, unexpected } from "../support/dashboard"
import { openPool } from "../support/database"
import { awaitMail, linkIn } from "../support/mail"
import { createMember, getMember, newEmail } from "../support/members"
import { until } from "../support/until"

inBrowser("the page of people", () => {
  let browser: Browser
  let watched: WatchedPage
  let page: Page
  // A word that only the people of one test have in their names.
  let family: string

  beforeAll(async () => {
    browser = await openBrowser()
    watched = await openPage(browser)
    page = watched.page
    await page.addInitScript(() => {
      localStorage.setItem("lng", "ru")
    })
    await logIn(page)
  })
  beforeEach(() => {
    family = newEmail().slice(0, 11)
  })
  afterEach(() => {
    expect(unexpected(watched)).toEqual([])
    expect(watched.errors).toEqual([])
  })
  afterAll(() => browser.close())

  const rows = () => page.locator("table tbody tr")
  const rowOf = (name: string) => rows().filter({ hasText: name })
  const named = (first_name: string) => createMember({ first_name, last_name: family })
  const open = async (query = `q=${family}`) => {
    await page.goto(`/app/members?${query}`)
    await rows().first().waitFor()
  }

  it("changes the type of the chosen, says how many, and takes it back", async () => {
    const ids = (await Promise.all(["Ада", "Ева", "Ия"].map(named))).map(({ id }) => id)
    await open()
    await rowOf("Ада").getByRole("checkbox").click()
    await page.getByText("Выбран 1 человек").waitFor()
    await rowOf("Ева").getByRole("checkbox").click()
    await page.getByText("Выбрано 2 человека").waitFor()
    await page.getByRole("button", { name: /Сделать менеджерами/ }).click()
    const bar = page.getByTestId("type-changed")
    await bar.getByText("2 человека теперь менеджеры").waitFor()
    await rowOf("Ада").getByText("Менеджер").waitFor()
    expect(await rowOf("Ия").getByText("Клиент").count()).toBe(1)
    const typesOf = async () =>
      (await Promise.all(ids.map(getMember))).map(({ type }) => type).join()
    expect(await typesOf()).toBe("manager,manager,client")

    await bar.getByRole("button", { name: "Отменить" }).click()
    await rowOf("Ада").getByText("Клиент").waitFor()
    await bar.waitFor({ state: "detached" })
    expect(await typesOf()).toBe("client,client,client")
  })

  it("keeps search and filters in the address", async () => {
    await Promise.all([named("Ада"), createMember({ first_name: family, type: "manager" })])
    await page.goto("/app/members")
    await page.getByRole("searchbox").fill(family)
    await until(() => page.url().includes(`q=${family}`))
    await until(async () => (await rows().count()) === 2)
    await page.getByRole("combobox", { name: "Все типы" }).click()
    await page.getByRole("option", { name: "Менеджер" }).click()
    await until(async () => (await rows().count()) === 1)
    expect(page.url()).toContain("type=manager")
    await page.reload()
    await until(async () => (await rows().count()) === 1)
    await page.getByRole("button", { name: "Сбросить" }).click()
    await until(() => !page.url().includes("type="))
    await until(async () => (await page.getByRole("searchbox").inputValue()) === "")
  })

  it("says so when nobody is found", async () => {
    await page.goto("/app/members?q=никого-такого-нет")
    await page.getByText("Никого не нашлось").waitFor()
  })

  it("creates a person, tells what is wrong, and invites", async () => {
    const email = newEmail()
    await page.goto("/app/members")
    await page.getByRole("button", { name: "Добавить человека" }).click()
    const form = page.getByRole("dialog")
    await form.getByLabel("Почта").fill("vera@domovoy.local")
    await form.getByRole("button", { name: "Добавить и пригласить" }).click()
    await form.getByText("Заполните, пожалуйста.").waitFor()
    await form.getByLabel("Имя").fill(family)
    await form.getByRole("button", { name: "Добавить и пригласить" }).click()
    await form.getByText("С этой почтой уже есть аккаунт").waitFor()
    await form.getByLabel("Почта").fill(email)
    await form.getByRole("button", { name: "Добавить и пригласить" }).click()
    await form.waitFor({ state: "detached" })
    await open()
    await rowOf(email).getByText("Приглашён").waitFor()
  })

  it("shows a person with history, sends again, and gives the dashboard", async () => {
    const { id } = await createMember({ first_name: family, type: "manager" })
    await open()
    await rows().first().getByRole("button", { name: family }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByText("Создан: Менеджер").waitFor()
    await drawer.getByRole("button", { name: "Отправить приглашение ещё раз" }).click()
    await until(async () => (await drawer.getByText("Отправлено приглашение").count()) === 2)
    await drawer.getByRole("button", { name: "Открыть доступ" }).click()
    await drawer.getByRole("button", { name: "Закрыть доступ" }).waitFor()
    expect((await getMember(id)).dashboard).toBe("invited")
    expect(page.url()).toContain(`member=${id}`)
    await page.keyboard.press("Escape")
    await drawer.waitFor({ state: "detached" })
  })

  it("has its word on Medusa's page of a customer", async () => {
    const { id } = await named("Ада")
    await page.goto(`/app/customers/${id}`)
    await page.getByRole("combobox", { name: "Тип" }).click()
    await page.getByRole("option", { name: "Менеджер" }).click()
    await page.getByTestId("type-changed").getByText("1 человек теперь менеджер").waitFor()
    expect((await getMember(id)).type).toBe("manager")
    await page.getByRole("link", { name: "Открыть в «Людях»" }).click()
    await page.getByRole("dialog").getByText("Клиент → Менеджер").waitFor()
  })

  it("tells when the server does not answer, and tries again", async () => {
    await page.route("**/admin/members?*", (route) => route.fulfill({ status: 500, body: "{}" }))
    await page.goto("/app/members")
    await page.getByText("Список не загрузился").waitFor({ timeout: 30_000 })
    await page.unroute("**/admin/members?*")
    await page.getByRole("button", { name: "Повторить" }).click()
    await rows().first().waitFor()
  })
})

inBrowser("the page that sets a password", () => {
  let browser: Browser
  let pool: Pool
  beforeAll(async () => {
    browser = await openBrowser()
    pool = openPool()
  })
  afterAll(async () => {
    await browser.close()
    await pool.end()
  })

  it("works from mail to dashboard, without a script", async () => {
    const { id, email } = await createMember({ type: "manager", first_name: "Глафира" })
    const address = email ?? ""
    const link = linkIn(await awaitMail(pool, { email: address }))
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "ru-RU" })
    const page = await context.newPage()
    await page.goto(link.href)
    await page.getByLabel("Пароль").fill("short")
    await page.getByLabel("Ещё раз").fill("other")
    await page.getByRole("button", { name: "Сохранить пароль" }).click()
    await page.getByRole("alert").getByText("Нужно не меньше 8 знаков.").waitFor()
    await page.getByLabel("Пароль").fill("Owner-2026!")
    await page.getByLabel("Ещё раз").fill("Owner-2026!")
    await page.getByRole("button", { name: "Сохранить пароль" }).click()
    await page.getByRole("heading", { name: "Пароль сохранён" }).waitFor()
    expect((await getMember(id)).state).toBe("active")
    await page.goto(link.href)
    await page.getByRole("heading", { name: "Ссылка больше не действует" }).waitFor()
    await context.close()
  })

  it.each([360, 1440])("breaks neither its policy nor a width of %i", async (width) => {
    const { email } = await createMember({ first_name: "Глафира" })
    const link = linkIn(await awaitMail(pool, { email: email ?? "" }))
    const watched = await openPage(browser, { width })
    await watched.page.goto(link.href)
    await watched.page.getByLabel("Пароль").waitFor()
    const overflow = await watched.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    expect(watched.violations).toEqual([])
    await watched.page.context().close()
  })
})
