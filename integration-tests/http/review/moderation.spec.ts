import type { Pool } from "pg"
import type {
  ModeratedList,
  ModeratedReview,
  ReviewList,
} from "../../../src/contracts/review/review"
import { openStore, PASSWORD, type Person } from "../../support/account"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { asAdmin } from "../../support/members"
import { buyGoods, findGoods, reviewText, writeReview, type Goods } from "../../support/review"
import { backendUrl } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import type { Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { bearer } from "../../support/staff"

let pool: Pool
let shop: ShopFacts
let goods: Goods
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  const found = await findGoods(pool, 3)
  if (!found[2]) throw new Error("There is nothing to buy")
  goods = found[2]
})
afterAll(() => pool.end())

type Critic = { client: Client; person: Person; id: string }

/** Somebody who has bought the product and written of it. */
const critic = async (rating: number, name = "Ева Цветкова"): Promise<Critic> => {
  const person = await openStore(shop).register({ name })
  const headers = { "x-publishable-api-key": shop.publishableKey, ...bearer(person.token) }
  const { id, email } = person.account
  const call = callerOf(backendUrl(), headers)
  const client = { id, email, token: person.token, headers, call }
  await buyGoods(client, { shop, goods })
  const answer = await writeReview(client, goods.productId, { rating, text: reviewText(name) })
  return { client, person, id: answer.json<{ review: { id: string } }>().review.id }
}

const listOf = async ({ call }: Client): Promise<ReviewList> =>
  (await call("GET", `/store/products/${goods.productId}/reviews?limit=100`)) as ReviewList

type Page = { rating: { average: number; count: number } | null; reviews_revision: number }

const pageOf = async () => {
  const answer = await ask(`/catalog/products/${goods.handle}`)
  const { product } = answer.json<{ product: Page }>()
  return { ...product, etag: answer.headers.get("etag") }
}
const cardOf = async () => {
  const answer = await ask("/catalog/products?limit=100&sort=newest")
  const { products } = answer.json<{ products: ({ id: string } & Page)[] }>()
  return {
    rating: products.find(({ id }) => id === goods.productId)?.rating,
    etag: answer.headers.get("etag"),
  }
}

const moderate = async (id: string, what: "hide" | "show") => {
  const answer = await asAdmin(`/admin/reviews/${id}/${what}`, {})
  return { status: answer.status, review: answer.json<{ review: ModeratedReview }>().review }
}

describe("an administrator", () => {
  it("hides a review and shows it again, and everything follows", async () => {
    const eva = await critic(1)
    const shown = await listOf(eva.client)
    const page = await pageOf()
    const card = await cardOf()
    expect(page.rating).toEqual({ average: shown.average, count: shown.count })
    expect(card.rating).toEqual(page.rating)

    const { status, review } = await moderate(eva.id, "hide")
    expect([status, typeof review.hidden_at]).toEqual([200, "string"])
    expect((await moderate(eva.id, "hide")).review.hidden_at).toBe(review.hidden_at)
    const hidden = await listOf(eva.client)
    expect(hidden.reviews.map(({ id }) => id)).not.toContain(eva.id)
    expect(hidden.count).toBe(shown.count - 1)
    expect(hidden.ratings["1"]).toBe(shown.ratings["1"] - 1)
    expect(hidden.own_review).toMatchObject({ id: eva.id, hidden: true })
    const without = await pageOf()
    expect(without.etag).not.toBe(page.etag)
    expect(without.reviews_revision).toBeGreaterThan(page.reviews_revision)
    expect(without.rating?.count ?? 0).toBe(shown.count - 1)
    expect((await cardOf()).etag).not.toBe(card.etag)
    expect((await writeReview(eva.client, goods.productId)).status).toBe(409)

    expect((await moderate(eva.id, "show")).review.hidden_at).toBeNull()
    expect((await pageOf()).rating).toEqual(page.rating)
    expect((await listOf(eva.client)).own_review).toMatchObject({ hidden: false })
  })

  it("finds reviews by product, rating and state, and sees who wrote them", async () => {
    const eva = await critic(2)
    await moderate(eva.id, "hide")
    const found = async (query: string) =>
      (await asAdmin(`/admin/reviews?${query}`)).json<ModeratedList>()
    const { reviews, count } = await found(
      `product_id=${goods.productId}&rating=2&state=hidden&limit=100`,
    )
    expect(count).toBe(reviews.length)
    expect(reviews.find(({ id }) => id === eva.id)).toMatchObject({
      product: { id: goods.productId },
      customer: { id: eva.client.id, email: eva.client.email },
      rating: 2,
    })
    for (const query of ["state=shown", "rating=5", "product_id=prod_nothing"]) {
      const others = await found(`${query}&limit=100`)
      expect(others.reviews.map(({ id }) => id)).not.toContain(eva.id)
    }
    const page = await found("limit=1&offset=1")
    expect([page.reviews.length, page.limit, page.offset]).toEqual([1, 1, 1])
    for (const wrong of ["state=gone", "rating=9", "limit=0", "q=1"]) {
      expect((await asAdmin(`/admin/reviews?${wrong}`)).status).toBe(400)
    }
  })

  it("is told that there is no such review", async () => {
    for (const what of ["hide", "show"]) {
      const answer = await asAdmin(`/admin/reviews/rev_nothing/${what}`, {})
      expect([answer.status, answer.json<{ code: string }>().code]).toEqual([
        404,
        "review_not_found",
      ])
    }
  })

  it("leaves a fact of it in the journal that tells no text", async () => {
    const eva = await critic(3)
    await moderate(eva.id, "hide")
    const { rows } = await pool.query<{ event: string; actor: string; data: object }>(
      `select event, actor, data from journal_entry
        where topic = 'review' and subject = $1 and data ->> 'id' = $2 order by seq`,
      [goods.productId, eva.id],
    )
    expect(rows.map(({ event }) => event)).toEqual(["review.created", "review.updated"])
    expect(rows[0]?.actor).toBe(`customer:${eva.client.id}`)
    expect(rows[1]?.actor).toMatch(/^admin:user_/)
    expect(JSON.stringify(rows)).not.toContain("бабушка")
  })
})

describe("nobody else", () => {
  it("moderates: not the writer, not a manager, not a guest", async () => {
    const eva = await critic(5)
    const anna = await ask("/auth/user/emailpass", {
      method: "POST",
      body: { email: "anna@domovoy.local", password: PASSWORD },
    })
    const manager = bearer(anna.json<{ token: string }>().token)
    for (const [headers, status] of [
      [{}, 401],
      [bearer(eva.client.token), 401],
      [manager, 403],
    ] as const) {
      for (const path of ["", `/${eva.id}/hide`, `/${eva.id}/show`]) {
        const method = path === "" ? "GET" : "POST"
        expect((await ask(`/admin/reviews${path}`, { method, headers })).status).toBe(status)
      }
    }
    expect((await listOf(eva.client)).own_review?.hidden).toBe(false)
  })
})

describe("whoever wrote it", () => {
  it("finds it among their data", async () => {
    const eva = await critic(4)
    const data = (await eva.person.call("GET", "/store/account/data")).json()
    expect(data.reviews).toMatchObject([
      { id: eva.id, rating: 4, text: reviewText("Ева Цветкова") },
    ])
  })

  it("is called by their new name when they take one", async () => {
    const eva = await critic(4)
    const before = await pageOf()
    await eva.client.call("POST", "/store/account", { name: "Ева Садовая" })
    expect((await listOf(eva.client)).reviews[0]?.author).toBe("Ева С.")
    expect((await pageOf()).reviews_revision).toBeGreaterThan(before.reviews_revision)
  })

  it("is nobody when they have left; what they said stays", async () => {
    const [eva, adam] = [await critic(5), await critic(5)]
    const before = await pageOf()
    const gone = await eva.person.call("DELETE", "/store/account", { password_now: PASSWORD })
    expect(gone.status).toBe(200)
    const { reviews } = await listOf(adam.client)
    expect(reviews.find(({ id }) => id === eva.id)).toMatchObject({ author: null, rating: 5 })
    const after = await pageOf()
    expect(after.reviews_revision).toBeGreaterThan(before.reviews_revision)
    expect(after.rating).toEqual(before.rating)
    const { rows } = await pool.query(`select customer_id from review where id = $1`, [eva.id])
    expect(rows).toEqual([{ customer_id: null }])
  })
})
