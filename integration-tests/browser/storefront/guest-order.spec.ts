import type { Browser, Page } from "playwright-core"
import type { Pool } from "pg"
import { findingsOf } from "../../support/axe"
import { inBrowser, openBrowser } from "../../support/browser"
import { openPool } from "../../support/database"
import { awaitMail, linkIn, mailsTo } from "../../support/mail"
import { backendUrl } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import { findShop } from "../../support/shop/facts"
import { buy } from "../../support/shop/purchase"
import { openShop, overflowOf, untilAlive } from "../../support/storefront"
import { until } from "../../support/until"

let pool: Pool
let browser: Browser
/** An order of yesterday by somebody without an account, and the link of its mail. */
const orderAsGuest = async () => {
  const shop = await findShop(pool)
  const email = `reader-${Date.now()}@shop.test`
  const call = callerOf(backendUrl(), { "x-publishable-api-key": shop.publishableKey })
  const { order: id } = await buy(call, { ...shop, email })
  await pool.query(`update "order" set created_at = now() - interval '25 hours' where id = $1`, [
    id,
  ])
  const { rows } = await pool.query<{ display_id: number; title: string }>(
    `select placed.display_id, line.product_title as title
       from "order" placed join order_item item on item.order_id = placed.id
       join order_line_item line on line.id = item.item_id where placed.id = $1`,
    [id],
  )
  const [order] = rows
  if (!order) throw new Error("There is no order")
  const link = linkIn(await awaitMail(pool, { email }))
  return {
    id,
    email,
    number: order.display_id,
    product: order.title,
    path: link.pathname + link.search,
  }
}

const expectSound = async (page: Page) => {
  expect(await findingsOf(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
}

const title = (page: Page) => page.getByRole("heading", { level: 1 }).textContent()

inBrowser("the page of a guest's order", () => {
  beforeAll(async () => {
    pool = openPool()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await pool.end()
  })

  it("opens by the link of the mail, on a phone and in both languages", async () => {
    const { id, number, product, path } = await orderAsGuest()
    const { page, errors, violations } = await openShop(browser, { width: 390 })
    const answer = await page.goto(path)
    expect(answer?.headers()["cache-control"]).toBe("no-store")
    expect(await title(page)).toBe(`Заказ № ${number}`)
    expect(await page.getByRole("rowheader", { name: product }).count()).toBe(1)
    await page.getByText("Готовим к отправке").waitFor()
    await expectSound(page)
    await page.goto(`/en${path}`)
    expect(await title(page)).toBe(`Order no. ${number}`)
    await page.getByText("Being prepared").waitFor()
    await page.goto(`/order/${id}`)
    expect(await title(page)).toBe("Эта ссылка не открывает заказ")
    expect([errors, violations]).toEqual([[], []])
  })

  it.each([true, false])(
    "is sent anew where it opens nothing (with scripts: %p)",
    async (scripts) => {
      const { id, email } = await orderAsGuest()
      const { page, errors, violations } = await openShop(browser, { scripts, width: 390 })
      await page.goto(`/order/${id}?token=torn`)
      if (scripts) {
        await untilAlive(page)
        await expectSound(page)
      }
      await page.getByRole("button", { name: "Прислать новую ссылку" }).click()
      await page.getByText("письмо со ссылкой уже в пути").waitFor()
      await until(async () => (await mailsTo(pool, email)).length === 2)
      expect([errors, violations]).toEqual([[], []])
    },
  )
})
