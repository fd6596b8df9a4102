import type { Browser } from "playwright-core"
import { inBrowser, openBrowser, openPage, type WatchedPage } from "../support/browser"
import { cloneDatabase, openPool } from "../support/database"
import { everythingAtOnce } from "../support/hostile/texts"
import { startServer, type RunningServer } from "../support/server"
import { callerOf, idOf, type Caller } from "../support/shop/caller"
import { adminCookie, adminToken, bearer } from "../support/staff"
import { until } from "../support/until"

/** A page on which a text that somebody wrote is shown; what is made anew joins this list. */
type Screen = { name: string; make: (call: Caller) => Promise<string>; shows: RegExp }

const text = everythingAtOnce
const metadata = { [text.slice(0, 60)]: text }

type Making = { path: string; name: string; body: object; page: string }

const made =
  ({ path, name, body, page }: Making) =>
  async (call: Caller): Promise<string> =>
    `/app/${page}/${idOf(await call("POST", path, body), name)}`

const screens: Screen[] = [
  {
    name: "a product",
    make: made({
      path: "/admin/products",
      name: "product",
      page: "products",
      body: {
        title: text,
        subtitle: text,
        description: text,
        handle: "hostile",
        material: text,
        options: [{ title: text, values: [text] }],
        variants: [{ title: text, sku: text, options: { [text]: text }, prices: [] }],
        metadata,
      },
    }),
    shows: /hacked/,
  },
  { name: "the products", make: () => Promise.resolve("/app/products?q=hacked"), shows: /hacked/ },
  {
    name: "a category",
    make: made({
      path: "/admin/product-categories",
      name: "product_category",
      page: "categories",
      body: { name: text, description: text, handle: "hostile", metadata },
    }),
    shows: /hacked/,
  },
  {
    name: "a collection",
    make: made({
      path: "/admin/collections",
      name: "collection",
      page: "collections",
      body: { title: text, handle: "hostile", metadata },
    }),
    shows: /hacked/,
  },
  {
    name: "a customer",
    make: made({
      path: "/admin/customers",
      name: "customer",
      page: "customers",
      body: {
        email: "hostile@example.com",
        first_name: text,
        last_name: text,
        company_name: text,
        phone: text,
        metadata,
      },
    }),
    shows: /hostile@example\.com/,
  },
  { name: "the customers", make: () => Promise.resolve("/app/customers"), shows: /hacked/ },
  {
    name: "a group of customers",
    make: made({
      path: "/admin/customer-groups",
      name: "customer_group",
      page: "customer-groups",
      body: { name: text, metadata },
    }),
    shows: /hacked/,
  },
]

// The dashboard's schema library probes for `eval` and goes on without it.
const unexpected = ({ violations }: WatchedPage) =>
  violations.filter((violation) => violation !== "script-src eval")

inBrowser("hostile text in the dashboard", () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let server: RunningServer
  let browser: Browser
  let watched: WatchedPage
  let call: Caller
  const executed: string[] = []
  const dialogs: string[] = []

  beforeAll(async () => {
    database = await cloneDatabase()
    const pool = openPool(database.url)
    // No door writes these yet; the day one does, they are in.
    await pool.query("update catalog_brand set name = $1 || id", [text])
    await pool.query("update catalog_specification set label = $1, value = $1", [text])
    await pool.end()
    server = await startServer({ DATABASE_URL: database.url })
    call = callerOf(server.url, bearer(await adminToken(server.url)))
    browser = await openBrowser()
    watched = await openPage(browser)
    const { page } = watched
    await page.exposeFunction("hacked", (where: string) => executed.push(where))
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const [name = "", value = ""] = (await adminCookie(server.url)).split(";")[0]?.split("=") ?? []
    await page.context().addCookies([{ name, value, url: server.url }])
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
    await database.drop()
  })

  it.each(screens)("is shown as text on the page of $name", async ({ make, shows }) => {
    const { page } = watched
    await page.goto(server.url + (await make(call)))
    await page.locator("main").waitFor()
    await until(async () => shows.test(await page.locator("main").innerText()))
    expect(executed).toEqual([])
    expect(dialogs).toEqual([])
    expect(unexpected(watched)).toEqual([])
    expect(watched.errors).toEqual([])
  })

  it("would be noticed if it ran", async () => {
    const { page } = watched
    await page.evaluate(() => {
      ;(window as unknown as { hacked: (s: string) => void }).hacked("test")
    })
    await until(() => executed.includes("test"))
    executed.length = 0
  })
})
