import { randomUUID } from "node:crypto"
import type { Pool } from "pg"
import type { Order } from "../../../src/contracts/checkout/order"
import type { OwnReview, ReviewList } from "../../../src/contracts/review/review"
import { ask, type Answer } from "../../support/ask"
import { openPool } from "../../support/database"
import { asAdmin } from "../../support/members"
import {
  buyGoods,
  findGoods,
  orderGoods,
  payFor,
  refund,
  reviewText,
  writeReview,
  type Goods,
} from "../../support/review"
import { newClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"

let pool: Pool
let shop: ShopFacts
let goods: Goods
let others: Goods

beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  const [one, two] = await findGoods(pool, 2)
  if (!one || !two) throw new Error("There is nothing to buy")
  ;[goods, others] = [one, two]
})
afterAll(() => pool.end())

const register = (): Promise<Client> => newClient(shop)
const buy = (client: Client) => buyGoods(client, { shop, goods })

const codeOf = (answer: Answer) => [answer.status, answer.json<{ code: string }>().code]

const listOf = async (client: Client, query = ""): Promise<ReviewList> =>
  (await client.call("GET", `/store/products/${goods.productId}/reviews${query}`)) as ReviewList

const orderOf = async ({ call }: Client, { id }: Order): Promise<Order> =>
  ((await call("GET", `/store/customers/me/orders/${id}`)) as { order: Order }).order

const NOT_BOUGHT = [400, "review_not_bought"]
const TAKEN = [409, "review_taken"]

describe("a review", () => {
  it("is written by whoever has paid for the product, and is read at once", async () => {
    const vera = await register()
    const order = await buy(vera)
    const before = await listOf(vera)
    expect([before.can_review, before.own_review]).toEqual([true, null])
    expect((await orderOf(vera, order)).items[0]?.can_review).toBe(true)
    const text = reviewText("Долго выбирали.")
    const answer = await writeReview(vera, goods.productId, { rating: 4, text: `  ${text}\r\n` })
    expect(answer.status).toBe(200)
    const { review } = answer.json<{ review: OwnReview }>()
    expect(review).toMatchObject({ rating: 4, text, hidden: false })
    const after = await listOf(vera)
    expect(after.reviews[0]).toEqual({
      id: review.id,
      rating: 4,
      text,
      author: null,
      created_at: review.created_at,
    })
    expect(after.count).toBe(before.count + 1)
    expect(after.ratings["4"]).toBe(before.ratings["4"] + 1)
    expect([after.can_review, after.own_review?.id]).toEqual([false, review.id])
    expect((await orderOf(vera, order)).items[0]?.can_review).toBe(false)
  })

  it("tells of its writer no more than a first name and an initial", async () => {
    const gleb = await register()
    await gleb.call("POST", "/store/account", { name: "Глеб Савельев" })
    await buy(gleb)
    await writeReview(gleb, goods.productId)
    const answer = await ask(`/store/products/${goods.productId}/reviews?limit=1`, {
      headers: { "x-publishable-api-key": shop.publishableKey },
    })
    const { reviews, own_review, can_review } = answer.json<ReviewList>()
    expect(reviews[0]?.author).toBe("Глеб С.")
    expect([own_review, can_review]).toEqual([null, false])
    for (const secret of [gleb.id, gleb.email, "Савельев"]) {
      expect(answer.text).not.toContain(secret)
    }
  })

  it("is one of each product", async () => {
    const dina = await register()
    await buy(dina)
    expect((await writeReview(dina, goods.productId)).status).toBe(200)
    await buy(dina)
    expect(codeOf(await writeReview(dina, goods.productId))).toEqual(TAKEN)
  })

  it("is one of all that are sent at the same moment", async () => {
    const egor = await register()
    await buy(egor)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => writeReview(egor, goods.productId)),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      expect(codeOf(answer)).toEqual(TAKEN)
    }
  })

  it("is the same one when the request is repeated under its key", async () => {
    const zoya = await register()
    await buy(zoya)
    const headers = { ...zoya.headers, "Idempotency-Key": `review-${Date.now()}` }
    const first = await writeReview({ headers }, goods.productId)
    expect((await writeReview({ headers }, goods.productId)).text).toBe(first.text)
  })

  it("keeps whatever text it is given as it is", async () => {
    const anna = await register()
    await buy(anna)
    const text = `<script>hacked("review")</script> {{7*7}} \u202eтскет\u202c ' -- 👩‍👩‍👧‍👦 ${reviewText()}`
    const answer = await writeReview(anna, goods.productId, { rating: 1, text })
    expect(answer.json<{ review: OwnReview }>().review.text).toBe(text)
  })
})

describe("nobody reviews", () => {
  it("without a login", async () => {
    const headers = { "x-publishable-api-key": shop.publishableKey }
    expect((await writeReview({ headers }, goods.productId)).status).toBe(401)
  })

  it("what they have not bought, whatever others or they themselves have", async () => {
    const [boris, vera] = [await register(), await register()]
    await buy(vera)
    await buyGoods(boris, { shop, goods: others })
    expect(codeOf(await writeReview(boris, goods.productId))).toEqual(NOT_BOUGHT)
    expect((await listOf(boris)).can_review).toBe(false)
  })

  it("what they have not paid for", async () => {
    const vera = await register()
    const order = await orderGoods(vera, { shop, goods })
    expect(codeOf(await writeReview(vera, goods.productId))).toEqual(NOT_BOUGHT)
    expect((await orderOf(vera, order)).items[0]?.can_review).toBe(false)
    await payFor(vera, order)
    expect((await writeReview(vera, goods.productId)).status).toBe(200)
  })

  it("what was cancelled", async () => {
    const vera = await register()
    const order = await buy(vera)
    await asAdmin(`/admin/orders/${order.id}/cancel`, {})
    expect((await orderOf(vera, order)).status).toBe("cancelled")
    expect(codeOf(await writeReview(vera, goods.productId))).toEqual(NOT_BOUGHT)
  })

  it("what was paid back, unless only some of it was", async () => {
    const vera = await register()
    const order = await buy(vera)
    await refund(pool, order, 100)
    expect((await listOf(vera)).can_review).toBe(true)
    await refund(pool, order, order.total - 100)
    expect(codeOf(await writeReview(vera, goods.productId))).toEqual(NOT_BOUGHT)
  })

  it.each(["prod_nothing", "%20", "..%2F..%2Fcarts"])("what is not there: %s", async (id) => {
    const vera = await register()
    const answers = [
      await writeReview(vera, id),
      await ask(`/store/products/${id}/reviews`, { headers: vera.headers }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
  })

  it("what is no longer shown", async () => {
    const vera = await register()
    await buyGoods(vera, { shop, goods: others })
    const path = `/admin/products/${others.productId}`
    await asAdmin(path, { status: "draft" })
    const refused = codeOf(await writeReview(vera, others.productId))
    await asAdmin(path, { status: "published" })
    expect(refused).toEqual([404, "catalog_product_not_found"])
  })
})

describe("a review that is wrong", () => {
  let vera: Client
  beforeAll(async () => {
    vera = await register()
    await buy(vera)
  })

  it.each([
    [{}, { rating: "required", text: "required" }],
    [
      { rating: 0, text: "коротко" },
      { rating: "invalid", text: "too_short" },
    ],
    [
      { rating: 6, text: "ы".repeat(501) },
      { rating: "invalid", text: "too_long" },
    ],
    [
      { rating: 3.5, text: " ".repeat(300) },
      { rating: "invalid", text: "required" },
    ],
    [{ rating: 5, text: `а${" ".repeat(200)}` }, { text: "too_short" }],
    [{ rating: 5, text: "ы".repeat(99) }, { text: "too_short" }],
    [{ rating: null, text: reviewText() }, { rating: "required" }],
  ])("is refused by field: %j", async (body, problems) => {
    const answer = await writeReview(vera, goods.productId, body)
    expect(codeOf(answer)).toEqual([400, "review_form_refused"])
    const told = answer.json<{ problems: { field: string; reason: string }[] }>().problems
    expect(Object.fromEntries(told.map(({ field, reason }) => [field, reason]))).toEqual(problems)
  })

  it.each([
    { rating: "5", text: reviewText() },
    { rating: 5, text: 5 },
    { rating: 5, text: "ы".repeat(5000) },
    { rating: 5, text: reviewText(), hidden_at: null },
    { rating: 5, text: reviewText(), customer_id: "cus_other" },
  ])("is refused as bad input (%#)", async (body) => {
    expect((await writeReview(vera, goods.productId, body)).status).toBe(400)
    expect((await listOf(vera)).own_review).toBeNull()
  })
})

describe("the database itself", () => {
  const insert = (rating: number, text: string) =>
    pool.query(
      `insert into review (id, product_id, customer_id, rating, text)
       values ($1, 'prod_nothing', 'cus_nobody', $2, $3)`,
      [randomUUID(), rating, text],
    )

  it.each([
    [0, reviewText()],
    [6, reviewText()],
    [5, "ы".repeat(99)],
    [5, "ы".repeat(2001)],
  ])("takes no rating of %s with such a text (%#)", async (rating, text) => {
    await expect(insert(rating, text)).rejects.toMatchObject({ code: "23514" })
  })

  it("takes no second one of the same person, and many of nobody", async () => {
    await insert(5, reviewText())
    await expect(insert(4, reviewText())).rejects.toMatchObject({ constraint: "review_taken" })
    await pool.query("update review set customer_id = null where product_id = 'prod_nothing'")
    await insert(3, reviewText())
    await pool.query("delete from review where product_id = 'prod_nothing'")
  })
})
