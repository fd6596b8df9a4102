import type { Browser } from "playwright-core"
import { inBrowser, openBrowser, openPage, type WatchedPage } from "../../support/browser"
import { cloneDatabase, openPool } from "../../support/database"
import { everythingAtOnce, hostileTexts } from "../../support/hostile/texts"
import { startServer, type RunningServer } from "../../support/server"
import {
  field,
  fillRegistration,
  newShopper,
  openAlive,
  press,
  wordsIn,
} from "../../support/shopper"
import { openShop, startStorefront, untilAlive } from "../../support/storefront"
import { until } from "../../support/until"

const PRODUCT = "teplo-x200-refrigerator-silver"

const screens = [
  `/product/${PRODUCT}`,
  "/category/refrigerators",
  "/catalog",
  `/compare?products=${PRODUCT},stuzha-mini-refrigerator-mint`,
  "/search?brand=teplo",
]

const asked = hostileTexts
  .slice(0, 7)
  .flatMap((text) => [
    `/search?q=${encodeURIComponent(text)}`,
    `/category/kitchen?brand=${encodeURIComponent(text)}&price_min=${encodeURIComponent(text)}`,
    `/compare?products=${encodeURIComponent(text)}`,
    `/product/${encodeURIComponent(text)}`,
  ])

inBrowser("hostile text in the shop window", () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let server: RunningServer
  let storefront: Awaited<ReturnType<typeof startStorefront>>
  let browser: Browser
  let watched: WatchedPage
  const executed: string[] = []

  beforeAll(async () => {
    database = await cloneDatabase()
    const pool = openPool(database.url)
    await pool.query("update catalog_brand set name = $1 || id", [everythingAtOnce])
    await pool.query("update catalog_specification set label = $1, value = $1", [everythingAtOnce])
    await pool.query("update product_category set name = $1, description = $1", [everythingAtOnce])
    await pool.query("update product set title = $1, description = $1 where handle = $2", [
      everythingAtOnce,
      PRODUCT,
    ])
    await pool.query("update review set text = $1", [everythingAtOnce])
    await pool.query("update customer set first_name = $1", [everythingAtOnce])
    await pool.end()
    server = await startServer({ DATABASE_URL: database.url })
    await until(async () => {
      const answer = await fetch(`${server.url}/catalog/products/${PRODUCT}`)
      return (await answer.text()).includes("hacked")
    }, 30_000)
    storefront = await startStorefront(server.url)
    browser = await openBrowser()
    watched = await openPage(browser, { at: storefront.url })
    await watched.page.exposeFunction("hacked", (where: string) => executed.push(where))
    watched.page.on("dialog", (dialog) => {
      executed.push(dialog.message())
      void dialog.dismiss()
    })
  })
  afterAll(async () => {
    await browser.close()
    await storefront.stop()
    await server.stop()
    await database.drop()
  })

  const expectCalm = () => {
    expect(executed).toEqual([])
    expect(watched.violations).toEqual([])
    expect(watched.errors).toEqual([])
  }

  it.each(screens)("is only text on %s", async (path) => {
    const { page } = watched
    await page.goto(path)
    await untilAlive(page)
    await until(async () => (await page.locator("main").innerText()).includes("hacked"))
    expectCalm()
  })

  it("is only text in an address", async () => {
    const plain = await openShop(browser)
    for (const path of asked) {
      const answer = await plain.page.goto(path)
      expect([path, (answer?.status() ?? 500) < 500]).toEqual([path, true])
      await untilAlive(plain.page)
      expect(plain.violations).toEqual([])
      expect(plain.errors).toEqual([])
    }
    await plain.page.context().close()
  })

  it("is only text from the cart to the payment of an order", async () => {
    const { page } = watched
    const { ru } = wordsIn
    const [city = "", street = ""] = hostileTexts
    const seeText = async () => {
      await untilAlive(page)
      await until(async () => (await page.locator("main").innerText()).includes("hacked"))
      expectCalm()
    }
    await openAlive(page, "/account/register")
    await fillRegistration(page, ru, newShopper())
    await page.getByRole("checkbox", { name: ru.consent }).check()
    await press(page, ru.register)
    await page.waitForURL(/\/account\?done=registered/)
    await openAlive(page, `/product/${PRODUCT}`)
    await page.locator(".buy button").click()
    await page.locator(".buy-done").waitFor()
    await openAlive(page, "/cart")
    await seeText()
    await press(page, "Оформить заказ")
    await page.waitForURL(/\/checkout/)
    await seeText()
    await field(page, "Кто получит").fill(everythingAtOnce.slice(0, 100))
    await field(page, "Город или посёлок").fill(city)
    await field(page, "Улица и дом").fill(street)
    await page.getByText("Картой сейчас").click()
    await press(page, "Заказать")
    await page.waitForURL(/\/account\/orders\/order_\w+\/pay/, { timeout: 90_000 })
    await untilAlive(page)
    expectCalm()
    await page.goto(page.url().replace("/pay", ""))
    await seeText()
    expect(await page.locator("main").innerText()).toContain(city)
    await openAlive(page, "/account/orders")
    await seeText()
  }, 120_000)

  it("is only text in what the search offers", async () => {
    const { page } = watched
    await page.goto("/")
    await untilAlive(page)
    await page.getByRole("combobox", { name: /Поиск/ }).pressSequentially("hacked")
    await page.locator(".suggestions").getByRole("option").first().waitFor()
    expectCalm()
  })
})
