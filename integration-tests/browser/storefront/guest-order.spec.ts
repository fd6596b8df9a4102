import type { Browser, Page } from "playwright-core"
import type { Pool } from "pg"
import { findingsOf } from "../../support/axe"
import { inBrowser, openBrowser } from "../../support/browser"
import { openPool } from "../../support/database"
import { awaitLink, awaitMail, linkIn, mailsTo } from "../../support/mail"
import { backendUrl } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import { newClient } from "../../support/shop/client"
import { findShop } from "../../support/shop/facts"
import { buy } from "../../support/shop/purchase"
import { openShop, overflowOf, untilAlive } from "../../support/storefront"
import { until } from "../../support/until"

let pool: Pool
let browser: Browser
const buyAsGuest = async () => {
  const shop = await findShop(pool)
  const email = `reader-${Date.now()}@shop.test`
  const call = callerOf(backendUrl(), { "x-publishable-api-key": shop.publishableKey })
  const { order: id } = await buy(call, { ...shop, email })
  return { shop, id, email }
}

/** An order of yesterday by somebody without an account, and the link of its mail. */
const orderAsGuest = async () => {
  const { id, email } = await buyAsGuest()
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

  it.each([
    {
      language: "ru",
      answer: "Отдать",
      told: "Заказ отдан. Теперь он в аккаунте того, кто просил.",
      handed: 1,
    },
    { language: "en", answer: "Keep it", told: "The order stays yours.", handed: 0 },
  ] as const)(
    "is handed to an account that asks for it, or is not: $answer",
    async ({ language, answer, told, handed }) => {
      const { shop, id, email } = await buyAsGuest()
      const asker = await newClient(shop)
      await asker.call("POST", `/store/orders/${id}/transfer/request`, {})
      const link = await awaitLink(pool, { email, to: /\/transfer$/ })
      const { page, errors, violations } = await openShop(browser, { language, width: 390 })
      await page.goto((language === "en" ? "/en" : "") + link.pathname + link.search)
      await untilAlive(page)
      await expectSound(page)
      await page.getByRole("button", { name: answer, exact: true }).click()
      await page.getByText(told).waitFor()
      await expectSound(page)
      const { orders } = (await asker.call("GET", "/store/orders")) as { orders: unknown[] }
      expect(orders).toHaveLength(handed)

      await page.goto(link.pathname + link.search)
      await untilAlive(page)
      await page.getByRole("button", { name: "Не отдавать", exact: true }).click()
      await page.getByText("На эту просьбу уже ответили, или её отозвали.").waitFor()
      // The refusal that has just been caused.
      expect([errors.filter((text) => !text.includes("404")), violations]).toEqual([[], []])
    },
  )
})
