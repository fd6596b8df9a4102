import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser, type WatchedPage } from "../../support/browser"
import { openShop, untilAlive } from "../../support/storefront"
import { until } from "../../support/until"

inBrowser("finding an appliance", () => {
  let browser: Browser
  let watched: WatchedPage
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
  })
  beforeEach(async () => {
    watched = await openShop(browser)
    page = watched.page
  })
  afterEach(async () => {
    expect(watched.violations).toEqual([])
    expect(watched.errors).toEqual([])
    await page.context().close()
  })
  afterAll(() => browser.close())

  const open = async (path: string) => {
    await page.goto(path)
    await untilAlive(page)
  }
  const search = () => page.getByRole("combobox", { name: /Поиск|Search/ })
  const offers = () => page.locator(".suggestions").getByRole("option")
  const cards = () => page.locator("main .card")
  const count = async () =>
    Number(/\d+/.exec(await page.locator(".listing-count").innerText())?.[0])

  it("offers what may be meant while somebody types, and goes there by the keyboard alone", async () => {
    await open("/")
    await search().pressSequentially("холодильик")
    const first = offers().first()
    await first.waitFor()
    await search().press("ArrowDown")
    await until(async () => (await first.getAttribute("aria-selected")) === "true")
    expect(await search().getAttribute("aria-activedescendant")).toBe(
      await first.getAttribute("id"),
    )
    await search().press("Enter")
    await page.waitForURL(/\/category\/refrigerators$/)
    await page.getByRole("heading", { level: 1, name: "Холодильники" }).waitFor()
    expect(await offers().count()).toBe(0)
  })

  it("closes its offers with Escape and keeps the words", async () => {
    await open("/en/")
    await search().pressSequentially("kettle")
    await offers().first().waitFor()
    await search().press("Escape")
    await until(async () => (await offers().count()) === 0)
    expect(await search().inputValue()).toBe("kettle")
    await search().press("Enter")
    await page.waitForURL(/\/en\/search\?q=kettle$/)
    await page.getByRole("heading", { level: 1, name: "“kettle”" }).waitFor()
  })

  it("says what to do when nothing is found", async () => {
    await open("/search?q=ыыыыыы")
    await page.getByRole("heading", { name: "Ничего не нашлось" }).waitFor()
    await page.getByRole("main").getByRole("link", { name: "Кухня" }).click()
    await page.waitForURL(/\/category\/kitchen$/)
  })

  it("narrows a search to a category below another, and back", async () => {
    await open("/search?q=белый")
    const all = await count()
    const shelves = page.getByRole("navigation", { name: "Разделы с найденным" })
    await shelves.getByRole("link", { name: /^Кухня/ }).click()
    await page.waitForURL(/category=kitchen/)
    await until(async () => (await count()) < all)
    const inKitchen = await count()
    await shelves.getByRole("link", { name: /^Быстрая готовка/ }).click()
    await page.waitForURL(/category=quick-meals/)
    await until(async () => (await count()) < inKitchen)
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("белый")

    await page.goBack()
    await until(async () => (await count()) === inKitchen)
    await page.getByRole("link", { name: "Убрать: Кухня" }).click()
    await until(async () => (await count()) === all)
    expect(new URL(page.url()).searchParams.get("category")).toBeNull()
  })

  it("narrows a list step by step, and the back button takes each step back", async () => {
    await open("/category/kitchen")
    const all = await count()
    await page.getByRole("checkbox", { name: /Teplo/ }).check()
    await page.waitForURL(/\?brand=teplo$/)
    await until(async () => (await count()) < all)
    const ofTeplo = await count()
    await page.getByRole("checkbox", { name: /Mastak/ }).check()
    await page.waitForURL(/brand=mastak&brand=teplo/)
    await until(async () => (await count()) > ofTeplo)

    await page.goBack()
    await until(async () => (await count()) === ofTeplo)
    expect(await page.getByRole("checkbox", { name: /Mastak/ }).isChecked()).toBe(false)
    await page.goBack()
    await until(async () => (await count()) === all)
    await page.goForward()
    await until(async () => (await count()) === ofTeplo)

    await page.getByRole("link", { name: "Убрать: Teplo" }).click()
    await until(async () => (await count()) === all)
    expect(new URL(page.url()).search).toBe("")
  })

  it("takes a price as people write it and shows nothing dearer", async () => {
    await open("/category/kitchen")
    const to = page.getByRole("textbox", { name: "Цена до" })
    await to.fill("5 000")
    await to.press("Enter")
    await page.waitForURL(/price_max=5000/)
    const prices = async () =>
      (await page.locator("main .card .price").allInnerTexts()).map((text) =>
        Number(text.replaceAll(/\D/g, "")),
      )
    await until(async () => (await prices()).every((price) => price <= 5000))
    expect((await prices()).length).toBeGreaterThan(0)
    await page.goBack()
    await until(async () => (await to.inputValue()) === "")
  })

  it("sorts, and keeps the order in the address", async () => {
    await open("/category/kitchen")
    await page.getByLabel("Порядок").selectOption("price_asc")
    await page.waitForURL(/sort=price_asc/)
    const prices = async () =>
      (await page.locator("main .card .price").allInnerTexts()).map((text) =>
        Number(text.replaceAll(/\D/g, "")),
      )
    await until(async () => {
      const shown = await prices()
      return shown.every((price, index) => index === 0 || price >= (shown[index - 1] ?? 0))
    })
    await page.reload()
    await untilAlive(page)
    expect(await page.getByLabel("Порядок").inputValue()).toBe("price_asc")
  })

  it("leads out of filters that leave nothing", async () => {
    await open("/category/kitchen?price_min=900000")
    await page.getByRole("heading", { name: "С такими фильтрами ничего нет" }).waitFor()
    await page.locator(".empty").getByRole("link", { name: "Сбросить всё" }).click()
    await cards().first().waitFor()
    expect(new URL(page.url()).search).toBe("")
  })

  it("turns pages, and says so when there is no such page", async () => {
    await open("/search?sort=newest")
    const first = await cards().first().innerText()
    await page.getByRole("link", { name: "Страница 2" }).click()
    await page.waitForURL(/page=2/)
    await until(async () => (await cards().first().innerText()) !== first)
    expect(await page.getByRole("link", { name: "Страница 2" }).getAttribute("aria-current")).toBe(
      "page",
    )
    expect(
      await page
        .getByRole("link", { name: "Страница 1", exact: true })
        .getAttribute("aria-current"),
    ).toBeNull()
    await open("/search?sort=newest&page=900")
    await page.getByRole("heading", { name: "Такой страницы в списке нет" }).waitFor()
  })

  it("opens a category from the menu with the keyboard and closes it with Escape", async () => {
    await open("/")
    const menu = page.getByRole("navigation", { name: "Разделы магазина" })
    await page.getByRole("button", { name: "Каталог" }).press("Enter")
    await menu.waitFor()
    await page.keyboard.press("Escape")
    await menu.waitFor({ state: "hidden" })
    await page.getByRole("button", { name: "Каталог" }).press("Enter")
    await menu.getByRole("link", { name: "Чай и кофе" }).click()
    await page.waitForURL(/\/category\/tea-and-coffee$/)
    await menu.waitFor({ state: "hidden" })
    await until(async () => page.evaluate(() => document.activeElement?.id === "content"))
  })

  it("shows the filters of a phone in a sheet that closes when they are chosen", async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await open("/category/kitchen")
    await page.getByRole("button", { name: "Фильтры" }).click()
    await page.getByRole("checkbox", { name: /Teplo/ }).check()
    const show = page.getByRole("button", { name: /Показать \d+ товар/ })
    await page.waitForURL(/brand=teplo/)
    await until(async () => (await show.innerText()) === `Показать ${await count()} товара`)
    await show.click()
    await show.waitFor({ state: "hidden" })
    await page.getByRole("button", { name: "Фильтры · 1" }).waitFor()
  })

  it("changes the language and stays where it was", async () => {
    await open("/category/kitchen?brand=teplo&sort=title")
    await page.getByRole("link", { name: "English" }).click()
    await page.waitForURL(/\/en\/category\/kitchen\?brand=teplo&sort=title$/)
    await page.getByRole("heading", { level: 1, name: "Kitchen" }).waitFor()
    expect(await page.locator("html").getAttribute("lang")).toBe("en")
    await page.getByRole("link", { name: "Русский" }).click()
    await page.waitForURL(/\/category\/kitchen\?brand=teplo&sort=title$/)
  })

  it("remembers the chosen theme", async () => {
    await open("/")
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await ground()
    await page.getByRole("button", { name: "Тёмная тема" }).click()
    await until(async () => (await ground()) !== light)
    const dark = await ground()
    await page.goto("/catalog")
    expect(await ground()).toBe(dark)
    await untilAlive(page)
    await page.getByRole("button", { name: "Светлая тема" }).click()
    await until(async () => (await ground()) === light)
  })
})
