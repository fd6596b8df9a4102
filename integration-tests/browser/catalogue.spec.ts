import type { Browser, Page } from "playwright-core"
import sharp from "sharp"
import { pictureOf } from "../../src/contracts/catalog/picture"
import { inBrowser, openBrowser, openPage, type WatchedPage } from "../support/browser"
import { openCatalogShop, type CatalogShop } from "../support/catalog-shop"
import { logIn, unexpected } from "../support/dashboard"
import { backendUrl } from "../support/settings"

type Card = { title: string; price: unknown; image: string | null; available: boolean }
type ShownPage = {
  handle: string
  brand: { name: string } | null
  images: { url: string }[]
  specifications: { label: string; value: string }[]
  category_paths: { name: string }[][]
}

inBrowser("the catalogue in the dashboard", () => {
  let shop: CatalogShop
  let browser: Browser
  let watched: WatchedPage
  let page: Page
  beforeAll(async () => {
    // The demo pictures bear the address of the shop that they were uploaded to.
    shop = await openCatalogShop({ BACKEND_URL: backendUrl() })
    browser = await openBrowser()
    watched = await openPage(browser, { at: shop.server.url })
    page = watched.page
    await page.addInitScript(() => {
      localStorage.setItem("lng", "ru")
    })
    await logIn(page)
  })
  afterEach(() => {
    expect(unexpected(watched)).toEqual([])
    expect(watched.errors).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  // Medusa's wizard stands in the page twice when it is opened by its address; the last is on top.
  const button = (text: string) => page.locator(`button:has-text("${text}")`).last()
  const input = (name: string) => page.locator(`input[name="${name}"]`).last()

  const fillDetails = async (title: string, picture: Buffer) => {
    await page.goto("/app/products/create")
    await input("title").fill(title)
    const file = { name: "kettle.png", mimeType: "image/png", buffer: picture }
    await page.locator('input[type="file"]').last().setInputFiles([file])
    await page.getByText("kettle.png").last().waitFor()
    await button("Продолжить").click()
  }

  const chooseCategory = async (name: string) => {
    await input("categories").click()
    const list = page.locator("[data-radix-popper-content-wrapper]")
    await list.waitFor()
    await input("categories").fill(name)
    await list.locator(`[role="option"]:has-text("${name}")`).first().click()
    await button("Продолжить").click()
  }

  const priceAndPublish = async (roubles: string): Promise<string> => {
    const price = page.locator('[role="gridcell"]').filter({ has: input("variants.0.prices.rub") })
    await price.last().click()
    await page.keyboard.type(roubles)
    await page.keyboard.press("Enter")
    await button("Опубликовать").click()
    await page.waitForURL(/products\/prod_/)
    return /prod_\w+/.exec(page.url())?.[0] ?? ""
  }

  const cards = async (title: string) =>
    (await shop.catalog(`products?q=${encodeURIComponent(title)}`))
      .json<{ products: (Card & { handle: string })[] }>()
      .products.filter((card) => card.title === title)

  const shown = async (handle: string) =>
    (await shop.catalog(`products/${encodeURIComponent(handle)}`)).json<{ product: ShownPage }>()
      .product

  const saved = async (act: () => Promise<void>) => {
    const answered = page.waitForResponse(
      (answer) =>
        answer.request().method() === "POST" &&
        /\/description$/.test(new URL(answer.url()).pathname),
    )
    await act()
    expect((await answered).status()).toBe(200)
  }

  it("adds a product with category, price, picture, brand and specifications, which is in the shop at once", async () => {
    const stamp = Date.now()
    const title = `Чайник Рассвет ${String(stamp)}`
    const brand = `Марка ${String(stamp)}`
    const picture = await sharp({
      create: { width: 500, height: 400, channels: 3, background: "#774411" },
    })
      .png()
      .toBuffer()
    await fillDetails(title, picture)
    await chooseCategory("Чайники")
    const price = "2990"
    const id = await priceAndPublish(price)
    const [card] = await cards(title)
    expect(card).toMatchObject({
      price: { amount: Number(price), currency_code: "rub" },
      available: true,
    })
    expect(pictureOf(card?.image ?? "")).toMatchObject({ width: 500, height: 400 })

    const beside = page.getByTestId("product-brand")
    await beside.getByText("Без марки").waitFor()
    await beside.getByRole("button", { name: "Изменить" }).click()
    await page.getByRole("searchbox", { name: "Название марки" }).fill(brand)
    await page.getByRole("button", { name: `Добавить «${brand}»` }).click()
    await page.getByRole("radio", { name: brand, checked: true }).waitFor()
    await saved(() => page.getByRole("button", { name: "Сохранить" }).click())
    const handle = card?.handle ?? ""
    expect((await shown(handle)).brand?.name).toBe(brand)
    await beside.getByText(brand).waitFor()

    const table = page.getByTestId("product-specifications")
    await table.getByRole("button", { name: "Изменить" }).click()
    await page.getByRole("button", { name: "Добавить строку" }).click()
    await page.getByRole("button", { name: "Сохранить" }).click()
    await page.getByText("Нужны название и значение по-русски").waitFor()
    await page.getByRole("textbox", { name: "Название по-русски" }).fill("Объём")
    await page.getByRole("textbox", { name: "Значение по-русски" }).fill("1,7 л")
    await saved(() => page.getByRole("button", { name: "Сохранить" }).click())
    await table.getByText("1,7 л").waitFor()

    expect(await shown(handle)).toMatchObject({
      brand: { name: brand },
      specifications: [{ label: "Объём", value: "1,7 л" }],
      images: [{ url: card?.image }],
    })
    expect((await shown(handle)).category_paths.flat().map(({ name }) => name)).toContain("Чайники")

    const at = `products/${id}`
    await shop.admin(at, { status: "draft" })
    expect(await cards(title)).toEqual([])
    await shop.admin(at, { status: "published" })
    expect(await cards(title)).toHaveLength(1)
    await shop.admin(at, undefined, "DELETE")
    expect(await cards(title)).toEqual([])
    expect((await shop.catalog(`products/${encodeURIComponent(handle)}`)).status).toBe(404)
  }, 180_000)

  it("keeps the list of brands: adds, refuses the same name, renames, deletes", async () => {
    const name = `Озеро ${String(Date.now())}`
    await page.goto("/app/brands")
    const add = async (typed: string) => {
      await page.getByRole("button", { name: "Добавить марку" }).click()
      await page.getByRole("textbox", { name: "Название" }).fill(typed)
      await page.getByRole("button", { name: "Сохранить" }).click()
    }
    await add(name)
    await page.getByRole("dialog").waitFor({ state: "detached" })
    await page.getByRole("searchbox").fill(name)
    await page.getByRole("cell", { name, exact: true }).waitFor()
    await add(name.toUpperCase())
    await page.getByText("Марка с таким названием уже есть").waitFor()
    await page.getByRole("button", { name: "Отмена" }).click()

    await page.getByRole("button", { name: `Переименовать: ${name}` }).click()
    await page.getByRole("textbox", { name: "Название" }).fill(`${name} и Ко`)
    await page.getByRole("button", { name: "Сохранить" }).click()
    await page.getByRole("cell", { name: `${name} и Ко`, exact: true }).waitFor()

    await page.getByRole("button", { name: `Удалить: ${name} и Ко` }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Удалить" }).click()
    await page.getByText("Ничего не нашлось").waitFor()
  })
})
