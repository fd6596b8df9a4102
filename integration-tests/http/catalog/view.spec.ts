import type { ProductCard, StoredPage } from "../../../src/contracts/catalog/product"
import { openCatalogShop, type CatalogShop } from "../../support/catalog-shop"
import { until } from "../../support/until"

type StoreProduct = {
  id: string
  handle: string
  title: string
  description: string
  thumbnail: string
  brand: { handle: string; name: string }
  images: { url: string }[]
  categories: { id: string; handle: string }[]
  specifications: { position: number; label: string; value: string }[]
  variants: {
    id: string
    title: string
    manage_inventory: boolean
    allow_backorder: boolean
    inventory_quantity: number
    calculated_price: { calculated_amount: number; currency_code: string }
  }[]
}
type Tree = { categories: { id: string; handle: string; children: Tree["categories"] }[] }

const FIELDS = [
  "id,handle,title,description,thumbnail,brand.handle,brand.name,*images,*categories",
  "specifications.*,*variants,*variants.calculated_price,+variants.inventory_quantity",
].join(",")

let shop: CatalogShop
let ratings: Map<string, ProductCard["rating"]>
beforeAll(async () => {
  shop = await openCatalogShop()
  const { rows } = await shop.pool.query<{ id: string; average: number; count: number }>(
    `select product_id as id, round(avg(rating), 1)::float as average, count(*)::int as count
       from review group by product_id`,
  )
  ratings = new Map(rows.map(({ id, average, count }) => [id, { average, count }]))
})
afterAll(() => shop.close())

const fromStore = async (locale: string, id?: string): Promise<StoreProduct[]> => {
  const { products } = await shop.store<{ products: StoreProduct[] }>(
    `products?limit=100&region_id=${shop.region}&locale=${locale}&fields=${FIELDS}${id ? `&id=${id}` : ""}`,
  )
  return products
}

const fromCatalog = async (query: string): Promise<{ products: ProductCard[]; count: number }> => {
  const answer = await shop.catalog(`products?${query}`)
  expect(answer.status).toBe(200)
  return answer.json()
}

const isAvailable = (variant: StoreProduct["variants"][number]) =>
  !variant.manage_inventory || variant.allow_backorder || variant.inventory_quantity > 0

const expectSame = (card: ProductCard | undefined, product: StoreProduct) => {
  const variant = product.variants.find(({ id }) => id === card?.variant_id)
  expect(card).toEqual({
    id: product.id,
    handle: product.handle,
    title: product.title,
    brand: { handle: product.brand.handle, name: product.brand.name },
    variant_id: variant?.id,
    price: {
      amount: variant?.calculated_price.calculated_amount,
      currency_code: variant?.calculated_price.currency_code,
    },
    available: product.variants.some(isAvailable),
    stock: variant?.manage_inventory ? variant.inventory_quantity : null,
    image: product.thumbnail,
    rating: ratings.get(product.id) ?? null,
  })
  const cheapest = product.variants.filter(isAvailable).map((one) => one.calculated_price)
  for (const { calculated_amount: amount } of cheapest) {
    expect(card?.price?.amount).toBeLessThanOrEqual(amount)
  }
}

describe("the read model", () => {
  it.each(["ru-RU", "en-US"])(
    "has every row as Medusa's store route has it, in %s",
    async (locale) => {
      const products = await fromStore(locale)
      const list = await fromCatalog(`limit=100&locale=${locale}`)
      expect(list.count).toBe(products.length)
      expect(list.products.map(({ id }) => id).sort()).toEqual(products.map(({ id }) => id).sort())
      for (const product of products) {
        expectSame(
          list.products.find(({ id }) => id === product.id),
          product,
        )
      }
    },
  )

  it.each(["ru-RU", "en-US"])("has every page as the store route has it, in %s", async (locale) => {
    for (const product of await fromStore(locale)) {
      const answer = await shop.catalog(`products/${product.handle}?locale=${locale}`)
      const { product: page } = answer.json<{
        product: StoredPage & { category_paths: { id: string }[][] }
      }>()
      expect(page).toMatchObject({
        id: product.id,
        title: product.title,
        description: product.description,
        specifications: product.specifications
          .sort((one, other) => one.position - other.position)
          .map(({ label, value }) => ({ label, value })),
      })
      expect(page.images.map(({ url }) => url)).toEqual(product.images.map(({ url }) => url))
      for (const { alt } of page.images) {
        expect(alt).toMatch(locale === "ru-RU" ? /[а-я]/i : /[a-z]/i)
      }
      expect(page.variants.map(({ id, title }) => ({ id, title }))).toEqual(
        product.variants.map(({ id, title }) => ({ id, title })),
      )
      expect(page.category_paths.map((path) => path.at(-1)?.id)).toEqual(
        product.categories.map(({ id }) => id),
      )
    }
  })

  it("shows the whole tree of categories", async () => {
    const { product_categories: known } = await shop.store<{
      product_categories: { handle: string }[]
    }>("product-categories?limit=500&fields=handle")
    const { categories } = (await shop.catalog("categories")).json<Tree>()
    const handlesOf = (nodes: Tree["categories"]): string[] =>
      nodes.flatMap(({ handle, children }) => [handle, ...handlesOf(children)])
    expect(handlesOf(categories).sort()).toEqual(known.map(({ handle }) => handle).sort())
  })
})

describe("a rebuild", () => {
  const stateOf = async () => {
    const { rows: view } = await shop.pool.query(
      "select product_id, locale, region_id, card, page, digest from catalog_view order by 1, 2, 3",
    )
    const { rows: words } = await shop.pool.query("select * from catalog_word order by word")
    const { rows: counts } = await shop.pool.query(
      "select * from catalog_count order by 1, 2, 3, 4",
    )
    const { rows: tree } = await shop.pool.query("select * from catalog_category order by 1, 2")
    const { rows: places } = await shop.pool.query(
      `select place.*, shelf.digest as shelf, shelf.category_ids, shelf.brand
         from catalog_place place left join catalog_shelf shelf on shelf.id = place.shelf order by 1, 2`,
    )
    return { view, words, counts, tree, places }
  }

  it("mends whatever went wrong with the view and what is counted along", async () => {
    const before = await stateOf()
    expect(before.view).toHaveLength(2 * (await fromCatalog("limit=1")).count)
    await shop.pool.query(
      "delete from catalog_view where product_id in (select id from product limit 9)",
    )
    await shop.pool.query("update catalog_view set card = '{}' where product_id like '%A%'")
    await shop.pool.query("update catalog_count set products = products + 1")
    await shop.pool.query("delete from catalog_word where word like 'х%'")
    await shop.pool.query("update catalog_place set price = 1 where product_id like '%B%'")
    await shop.pool.query("delete from catalog_shelf where brand like 't%'")
    await shop.pool.query("update catalog_category set name = 'broken'")
    // What the command `npm run journal -- replay catalog-view` does.
    await shop.pool.query("update journal_cursor set seq = null where consumer = 'catalog-view'")
    await until(async () => JSON.stringify(await stateOf()) === JSON.stringify(before))
  })
})

/** Something an administrator does, and what a client must see of it right after. */
type Change = {
  what: string
  change: (product: StoreProduct) => Promise<unknown>
  seen: (card: ProductCard | undefined) => boolean
}

const levelOf = async (productId: string) => {
  const { rows } = await shop.pool.query<{ item: string; location: string }>(
    `select l.inventory_item_id as item, l.location_id as location from inventory_level l
       join product_variant_inventory_item i using (inventory_item_id)
       join product_variant v on v.id = i.variant_id where v.product_id = $1`,
    [productId],
  )
  return rows[0]
}

const changes: Change[] = [
  {
    what: "a title",
    change: ({ id }) => shop.admin(`products/${id}`, { title: "Новое имя" }),
    seen: (card) => card?.title === "Новое имя",
  },
  {
    what: "a price",
    change: ({ id, variants }) =>
      shop.admin(`products/${id}/variants/${variants[0]?.id}`, {
        prices: [{ currency_code: "rub", amount: 777 }],
      }),
    seen: (card) => card?.price?.amount === 777,
  },
  {
    what: "a sale",
    change: ({ variants }) =>
      shop.admin("price-lists", {
        title: "Распродажа",
        description: "Распродажа",
        type: "sale",
        status: "active",
        prices: [{ currency_code: "rub", amount: 55, variant_id: variants[0]?.id }],
      }),
    seen: (card) => card?.price?.amount === 55,
  },
  {
    what: "the end of its stock",
    change: async ({ id }) => {
      const level = await levelOf(id)
      await shop.admin(`inventory-items/${level?.item}/location-levels/${level?.location}`, {
        stocked_quantity: 0,
      })
    },
    seen: (card) => card?.available === false && card.stock === 0,
  },
  {
    what: "a reservation",
    change: async ({ id }) => {
      const level = await levelOf(id)
      const body = { stocked_quantity: 9 }
      await shop.admin(`inventory-items/${level?.item}/location-levels/${level?.location}`, body)
      await shop.admin("reservations", {
        inventory_item_id: level?.item,
        location_id: level?.location,
        quantity: 4,
      })
    },
    seen: (card) => card?.available === true && card.stock === 5,
  },
  {
    what: "a sales channel taken away",
    change: async ({ id }) => {
      const { rows } = await shop.pool.query<{ id: string }>("select id from sales_channel")
      await shop.admin(`sales-channels/${rows[0]?.id}/products`, { remove: [id] })
    },
    seen: (card) => card === undefined,
  },
]

describe("a change", () => {
  it.each(changes)("of $what is seen by the next who asks", async ({ change, seen }) => {
    const [product] = await fromStore("ru-RU")
    if (!product) throw new Error("The shop is empty")
    await fromCatalog("limit=100")
    await change(product)
    const list = await fromCatalog("limit=100")
    const card = list.products.find(({ id }) => id === product.id)
    expect(seen(card)).toBe(true)
    if (card) expectSame(card, (await fromStore("ru-RU", product.id))[0] ?? product)
  })

  it("of a price by the clock is seen once the clock has been looked at", async () => {
    const product = (await fromStore("ru-RU")).at(-2)
    const priceNow = async () =>
      (await fromCatalog("limit=100")).products.find(({ id }) => id === product?.id)?.price?.amount
    const usual = await priceNow()
    const { price_list: list } = await shop.admin<{ price_list: { id: string } }>("price-lists", {
      title: "Ночная цена",
      description: "Ночная цена",
      type: "sale",
      status: "active",
      starts_at: new Date(Date.now() + 3_600_000).toISOString(),
      prices: [{ currency_code: "rub", amount: 33, variant_id: product?.variants[0]?.id }],
    })
    expect(await priceNow()).toBe(usual)
    // The hour passes: without a trigger, as time does.
    await shop.pool.query("alter table price_list disable trigger journal")
    await shop.pool.query("update price_list set starts_at = now() where id = $1", [list.id])
    await shop.pool.query("alter table price_list enable trigger journal")
    const tell = "select catalog_tell_turned_price_lists() as told"
    expect((await shop.pool.query<{ told: number }>(tell)).rows).toEqual([{ told: 1 }])
    await until(async () => (await priceNow()) === 33)
    expect((await shop.pool.query<{ told: number }>(tell)).rows).toEqual([{ told: 0 }])
  })

  it("of what is not published takes the product away, and brings it back", async () => {
    const product = (await fromStore("ru-RU")).at(-1)
    const page = () => shop.catalog(`products/${product?.handle}`)
    await shop.admin(`products/${product?.id}`, { status: "draft" })
    expect((await page()).status).toBe(404)
    await shop.admin(`products/${product?.id}`, { status: "published" })
    expect((await page()).status).toBe(200)
    await shop.admin(`products/${product?.id}`, undefined, "DELETE")
    expect((await page()).status).toBe(404)
  })

  it("of a category's name is in tree, page and search", async () => {
    const { rows } = await shop.pool.query<{ id: string }>(
      "select id from product_category where handle = 'kettles'",
    )
    await shop.admin(`product-categories/${rows[0]?.id}`, { name: "Самовары" })
    expect((await shop.catalog("categories")).text).toContain("Самовары")
    expect((await shop.catalog("products/zavarka-utro-kettle-silver")).text).toContain("Самовары")
    const found = await fromCatalog(`q=${encodeURIComponent("самовар")}`)
    expect(found.products.map(({ handle }) => handle)).toContain("zavarka-utro-kettle-silver")
  })

  it("of a category to a hidden one takes it out of tree and filter, not its products", async () => {
    const { rows } = await shop.pool.query<{ id: string }>(
      "select id from product_category where handle = 'games'",
    )
    const before = await fromCatalog("limit=1")
    await shop.admin(`product-categories/${rows[0]?.id}`, { is_active: false })
    expect((await shop.catalog("categories")).text).not.toContain("game-consoles")
    expect((await fromCatalog("category=game-consoles")).count).toBe(0)
    expect((await fromCatalog("limit=1")).count).toBe(before.count)
  })
})
