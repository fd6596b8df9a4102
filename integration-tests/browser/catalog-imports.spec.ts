import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser, Page } from "playwright-core"
import { inBrowser, openBrowser, openPage, type WatchedPage } from "../support/browser"
import { openSourceServer, type SourceServer } from "../support/catalog-import/source-server"
import { openCatalogShop, type CatalogShop } from "../support/catalog-shop"
import { logIn, unexpected } from "../support/dashboard"
import { newEmail } from "../support/members"
import { backendUrl } from "../support/settings"
import { until } from "../support/until"

/** A feed that nobody has imported yet; one of its positions cannot be. */
const newFeed = (count: number): string => {
  const mark = newEmail().slice(0, 11)
  const items = Array.from(
    { length: count },
    (_, n) =>
      `<item><guid>${mark}-${n}</guid><title>Самовар ${mark} ${n + 1}</title>
       <category>Самовары</category>${n === 1 ? "<price>10 USD</price>" : ""}</item>`,
  )
  const link = `<link>https://${mark}.example/</link>`
  return `<rss><channel>${link}${items.join("")}</channel></rss>`
}

const writeFeed = (count: number): string => {
  const file = join(mkdtempSync(join(tmpdir(), "domovoy-feed-")), "feed.xml")
  writeFileSync(file, newFeed(count))
  return file
}

inBrowser.each(["ru", "en"] as const)("the page of imports, in %s", (language) => {
  const words = {
    ru: {
      title: "Импорт каталога",
      byFile: "Из файла",
      file: "Файл",
      address: "Адрес источника",
      preview: "Посмотреть",
      badAddress: "Адрес начинается с http:// или https://.",
      forbidden: "Этот адрес ведёт на саму машину магазина или в закрытую сеть.",
      would: "Будет создан",
      drawn: "наугад",
      foreign: "цена не в рублях",
      start: "Импортировать 25 позиций",
      startFew: "Импортировать 3 позиции",
      done: "Готов",
      created: "24 создано",
      createdFew: "2 создано",
      filter: "Все позиции",
      skipped: "Пропущен",
      noFile: "Выберите файл.",
      notThere: "Такого импорта нет",
    },
    en: {
      title: "Catalogue import",
      byFile: "From a file",
      file: "File",
      address: "Address of the source",
      preview: "Preview",
      badAddress: "An address begins with http:// or https://.",
      forbidden: "This address leads to the shop's own machine or a private network.",
      would: "To be created",
      drawn: "drawn",
      foreign: "its price is not in roubles",
      start: "Import 25 positions",
      startFew: "Import 3 positions",
      done: "Done",
      created: "24 created",
      createdFew: "2 created",
      filter: "All positions",
      skipped: "Skipped",
      noFile: "Choose a file.",
      notThere: "There is no such import",
    },
  }[language]
  let sources: SourceServer
  let shop: CatalogShop
  let browser: Browser
  let watched: WatchedPage
  let page: Page

  beforeAll(async () => {
    sources = await openSourceServer()
    shop = await openCatalogShop({
      // The demo pictures bear the address of the shop that they were uploaded to.
      BACKEND_URL: backendUrl(),
      IMPORT_LOCAL_SOURCES: sources.base,
    })
    browser = await openBrowser()
    watched = await openPage(browser, {
      at: shop.server.url,
      language: language === "ru" ? "ru-RU" : "en-GB",
    })
    page = watched.page
    await page.addInitScript((lng) => {
      localStorage.setItem("lng", lng)
    }, language)
    await logIn(page)
  })
  afterEach(() => {
    expect(unexpected(watched)).toEqual([])
    expect(watched.errors).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await shop.close()
    await sources.close()
  })

  const button = (name: string) => page.getByRole("button", { name, exact: true })

  it("says what is wrong before and after anything is sent", async () => {
    await page.goto("/app/catalog-imports")
    await page.getByRole("heading", { level: 1, name: words.title }).waitFor()
    await button(words.preview).click()
    await page.getByRole("alert").getByText(words.badAddress).waitFor()
    await page.getByLabel(words.address).fill("http://169.254.169.254/latest/")
    await button(words.preview).click()
    await page.getByRole("alert").getByText(words.forbidden).waitFor()
    await page.getByRole("tab", { name: words.byFile }).click()
    await button(words.preview).click()
    await page.getByRole("alert").getByText(words.noFile).waitFor()
  })

  it("goes from a file by the preview to products", async () => {
    await page.goto("/app/catalog-imports")
    await page.getByRole("tab", { name: words.byFile }).click()
    await page.getByLabel(words.file, { exact: true }).setInputFiles(writeFeed(25))
    await button(words.preview).click()
    await page.waitForURL(/\/catalog-imports\/import_/)
    const rows = page.locator("table tbody tr")
    await until(async () => (await rows.count()) === 20)
    await rows.first().getByText(words.would).waitFor()
    await rows.first().getByText(words.drawn).waitFor()
    await rows.nth(1).getByText(words.foreign).waitFor()

    await button(words.start).click()
    await page.getByText(words.done, { exact: true }).waitFor({ timeout: 60_000 })
    await page.getByRole("status").getByText(words.created).waitFor()
    expect(await page.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("100")
    await page.reload()
    await rows.first().getByRole("link").waitFor()

    await page.getByRole("combobox", { name: words.filter }).click()
    await page.getByRole("option", { name: words.skipped }).click()
    await until(async () => (await rows.count()) === 1)
    expect(page.url()).toContain("outcome=skipped")
    await page.goBack()
    await until(async () => (await rows.count()) === 20)
    await rows.first().getByRole("link").click()
    await page.waitForURL(/\/products\/prod_/)
  })

  it("goes from an address by the preview to products", async () => {
    await page.goto("/app/catalog-imports")
    await page.getByLabel(words.address).fill(sources.put("feed.xml", newFeed(3)))
    await button(words.preview).click()
    await page.waitForURL(/\/catalog-imports\/import_/)
    await page.locator("table tbody tr").first().getByText(words.would).waitFor()
    await button(words.startFew).click()
    await page.getByText(words.done, { exact: true }).waitFor({ timeout: 60_000 })
    await page.getByRole("status").getByText(words.createdFew).waitFor()
    await page.reload()
    await page.locator("table tbody tr").first().getByRole("link").click()
    await page.waitForURL(/\/products\/prod_/)
  })

  it("says so when an import is not there", async () => {
    await page.goto("/app/catalog-imports/import_nothing")
    await page.getByText(words.notThere).waitFor()
  })

  it("stands on a narrow screen", async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto("/app/catalog-imports")
    await page.locator("table tbody tr").first().waitFor()
    const sideways = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll(".overflow-x-auto")].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    )
    expect(Math.max(...sideways)).toBeLessThanOrEqual(0)
  })
})
