import type { ProductCard } from "../../../src/contracts/catalog/product"
import { openCatalogShop, type CatalogShop } from "../../support/catalog-shop"

let shop: CatalogShop
beforeAll(async () => {
  shop = await openCatalogShop()
})
afterAll(() => shop.close())

const search = async (q: string, more = ""): Promise<{ products: ProductCard[]; count: number }> =>
  (await shop.catalog(`products?limit=100&q=${encodeURIComponent(q)}${more}`)).json()

const fridge = /^Холодильник /
const washer = /^Стиральная машина /
const vacuum = /ылесос/
const coffee = /^Кофе/

/** What somebody types, what all of the first few must be, and how many of those there are. */
const table: [string, RegExp, number][] = [
  ["холодильник", fridge, 5],
  ["Холодильники", fridge, 5],
  ["холадильник", fridge, 5],
  ["хлодильник", fridge, 5],
  ["холодилник", fridge, 5],
  ["холодильинк", fridge, 5],
  ["[jkjlbkmybr", fridge, 5],
  ["{JKJLBKMYBR", fridge, 5],
  ["refrigerator", fridge, 5],
  ["fridge", fridge, 5],
  ["холодос", fridge, 5],
  ["refrigirator", fridge, 5],
  ["купить холодильник недорого", fridge, 5],
  ["стиральная машина", washer, 4],
  ["стиральных машин", washer, 4],
  ["стиралная машына", washer, 4],
  ["cnbhfkmyfz vfibyf", washer, 4],
  ["washing machine", washer, 4],
  ["washng machine", washer, 4],
  ["wahsing machnie", washer, 4],
  ["цфырштп ьфсрштуы", washer, 4],
  ["teplo прачка", /Teplo «Прачка/, 2],
  ["тепло прачка", /Teplo «Прачка/, 2],
  ["halvorn холодильник", /^Холодильник Halvorn/, 2],
  ["холодильник halvorn", /^Холодильник Halvorn/, 2],
  ["пылесосы", vacuum, 6],
  ["робот пылесос", /^Робот-пылесос/, 2],
  ["робот-пылесос", /^Робот-пылесос/, 2],
  ["пылесс", vacuum, 6],
  ["утюг", /^Утюг/, 1],
  ["утюк", /^Утюг/, 1],
  ["фен", /^Фен/, 2],
  ["кофе", coffee, 4],
  ["кофемашина", /^Кофемашина/, 2],
  ["coffee machine", coffee, 3],
  ["стиралка", washer, 4],
  ["микроволновка", /^Микроволновая печь/, 2],
  ["телевизор 55", /^Телевизор Vidnava V55/, 1],
  ["v55", /^Телевизор Vidnava V55/, 1],
  ["TP-X200-SL", /^Холодильник Teplo X200/, 1],
  ["х200", /^Холодильник Teplo X200/, 1],
  ["тепло х200", /^Холодильник Teplo X200/, 1],
  ["tpx200", /^Холодильник Teplo X200/, 1],
  ["видна ва", /^Телевизор Vidnava/, 3],
  ["кофе машина", coffee, 4],
  ["кофемашина halvorn", coffee, 4],
  ["роботпылесос", /^Робот-пылесос Sivko/, 2],
  ["hairdryer", /^Фен /, 2],
  ["чайник белый стеклянный", /^Чайник/, 3],
  ["белый холодильник", fridge, 5],
  ["Холодильник, белый!", fridge, 5],
  ["white refrigerator", fridge, 5],
  ["чайник электрический", /^Чайник/, 3],
  ["тостер чайник", /^(Тостер|Чайник)/, 5],
  ["бритва мужская", /^Электробритва/, 2],
  ["абырвалг ъъъъ", /./, 0],
  ["!!!", /./, 0],
]

describe("a search", () => {
  it.each(table)("for %s finds what was meant", async (q, expected, number) => {
    const { products, count } = await search(q)
    const titles = products.map(({ title }) => title)
    expect(count).toBeGreaterThanOrEqual(number)
    if (number === 0) expect(titles).toEqual([])
    for (const title of titles.slice(0, number)) expect(title).toMatch(expected)
  })

  it("puts the very title first, whatever else has all its words", async () => {
    const all = (await shop.catalog("products?limit=100")).json<{ products: ProductCard[] }>()
    for (const { id, title } of all.products) {
      const { products } = await search(title)
      expect([title, products[0]?.id]).toEqual([title, id])
    }
  })

  it("finds the same in English, by either language", async () => {
    const ids = async (q: string, more = "") =>
      (await search(q, more)).products.map(({ id }) => id).sort()
    expect(await ids("washing machine", "&locale=en")).toEqual(await ids("washing machine"))
    const { products } = await search("холодильник", "&locale=en")
    expect(products).toHaveLength(5)
    for (const { title } of products) expect(title).toMatch(/refrigerator/i)
  })

  it("for what is not there as such finds the same under every filter", async () => {
    const { products, count } = await search("белый холодильник")
    const cheapest = await search("белый холодильник", "&sort=price_asc")
    const amounts = cheapest.products.map(({ price }) => price?.amount ?? 0)
    expect(amounts).toEqual([...amounts].sort((one, other) => one - other))
    expect(cheapest.count).toBe(count)
    const brands = new Set(products.map(({ brand }) => brand?.handle))
    for (const brand of brands) {
      const ofBrand = products.filter((product) => product.brand?.handle === brand)
      expect((await search("белый холодильник", `&brand=${brand ?? ""}`)).count).toBe(
        ofBrand.length,
      )
    }
  })

  it("can be filtered and sorted like any list", async () => {
    const { products } = await search("машина", "&brand=teplo&sort=price_desc&available=true")
    const prices = products.map(({ price }) => price?.amount ?? 0)
    expect(prices).toEqual([...prices].sort((one, other) => other - one))
    for (const { brand, available } of products) {
      expect([brand?.handle, available]).toEqual(["teplo", true])
    }
    expect(products.length).toBeGreaterThan(1)
  })

  it("forgets words with the last product that had them", async () => {
    const [product] = (await search("утюг")).products
    await shop.admin(`products/${product?.id}`, { title: "Гладильщик Gladko" })
    expect((await search("гладильщик")).count).toBe(1)
    await shop.admin(`products/${product?.id}`, { title: "Утюг Gladko" })
    expect((await search("гладильщик")).count).toBe(0)
    const { rows } = await shop.pool.query("select 1 from catalog_word where word = 'гладильщик'")
    expect(rows).toEqual([])
  })
})

type Suggestions = {
  products: { title: string }[]
  categories: { handle: string }[]
  brands: { handle: string }[]
}
const suggest = async (q: string, more = ""): Promise<Suggestions> =>
  (await shop.catalog(`suggestions?q=${encodeURIComponent(q)}${more}`)).json()

describe("suggestions", () => {
  it("come with every letter of a word", async () => {
    for (let length = 4; length <= "холодильник".length; length += 1) {
      const { products, categories } = await suggest("холодильник".slice(0, length))
      expect(products[0]?.title).toMatch(fridge)
      expect(categories.map(({ handle }) => handle)).toContain("refrigerators")
    }
  })

  it.each(["[jkjl", "refr", "холадильн"])("for %s are fridges too", async (q) => {
    expect((await suggest(q)).products[0]?.title).toMatch(fridge)
  })

  it("name brands, also in Russian letters", async () => {
    for (const q of ["tep", "teplo", "тепло", "Теп"]) {
      expect((await suggest(q)).brands.map(({ handle }) => handle)).toEqual(["teplo"])
    }
  })

  it("speak English when asked", async () => {
    const { products, categories } = await suggest("washing", "&locale=en")
    for (const { title } of products) expect(title).not.toMatch(/[а-я]/i)
    expect(categories.map(({ handle }) => handle)).toContain("washing-machines")
  })

  it("are few", async () => {
    const { products, categories, brands } = await suggest("а")
    expect(products.length).toBeLessThanOrEqual(6)
    expect(categories.length).toBeLessThanOrEqual(4)
    expect(brands.length).toBeLessThanOrEqual(4)
  })
})
