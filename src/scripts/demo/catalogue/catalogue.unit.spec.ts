import { brands } from "./brands"
import { categories } from "./categories"
import { drawProduct } from "./pictures/draw-product"
import { products } from "./products"
import type { DemoCategory, DemoProduct, Localized } from "./types"

const CYRILLIC = /[А-Яа-яЁё]/
/** One picture must not cost more than a small photograph. */
const MOST_BYTES = 20_000
const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

const leavesOf = (category: DemoCategory): DemoCategory[] =>
  category.children.length === 0 ? [category] : category.children.flatMap(leavesOf)

const everyCategory = (list: readonly DemoCategory[]): DemoCategory[] =>
  list.flatMap((category) => [category, ...everyCategory(category.children)])

const depths = (list: readonly DemoCategory[], depth = 1): number[] =>
  list.flatMap(({ children }) => (children.length === 0 ? [depth] : depths(children, depth + 1)))

const leaves = categories.flatMap(leavesOf)

const labelsOf = (product: DemoProduct): string =>
  product.specifications.map(({ label }) => `${label.ru}|${label.en}`).join("; ")

/** Tags opened but not closed, or closed but not opened; empty when the document is well-formed. */
const unbalanced = (svg: string): string[] => {
  const open: string[] = []
  for (const [, closing, name = "", , selfClosing] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/g,
  )) {
    if (selfClosing) continue
    if (!closing) open.push(name)
    else if (open.pop() !== name) return [name]
  }
  return open
}

/** What is left when all well-written tags are taken away: must be nothing. */
const strayText = (svg: string): string =>
  svg.replace(/<\/?[a-zA-Z]+(?:\s+[\w:-]+="[^"<>]*")*\s*\/?>/g, "").trim()

const idsOf = (svg: string): string[] => [...svg.matchAll(/\sid="([^"]*)"/g)].map((m) => m[1] ?? "")

const referencesOf = (svg: string): string[] =>
  [...svg.matchAll(/url\(#([^)]*)\)/g)].map((m) => m[1] ?? "")

describe("demo categories and brands", () => {
  it("has exactly three levels in every branch", () => {
    expect(new Set(depths(categories))).toEqual(new Set([3]))
  })

  it("repeats no handle", () => {
    expect(repeated(everyCategory(categories).map(({ handle }) => handle))).toEqual([])
    expect(repeated(brands.map(({ handle }) => handle))).toEqual([])
  })

  it("has products in every leaf and of every brand", () => {
    const filled = new Set(products.map(({ category }) => category))
    const sold = new Set(products.map(({ brand }) => brand))
    expect(leaves.filter(({ handle }) => !filled.has(handle))).toEqual([])
    expect(brands.filter(({ handle }) => !sold.has(handle))).toEqual([])
  })
})

describe("demo products", () => {
  it("are enough to fill a shop", () => {
    expect(products.length).toBeGreaterThanOrEqual(60)
  })

  it("have unique, well-formed handles and SKUs", () => {
    expect(repeated(products.map(({ handle }) => handle))).toEqual([])
    expect(repeated(products.map(({ sku }) => sku))).toEqual([])
    expect(products.filter(({ handle }) => !HANDLE.test(handle))).toEqual([])
  })

  it("point at existing leaves and brands", () => {
    const known = new Set(leaves.map(({ handle }) => handle))
    const made = new Set(brands.map(({ handle }) => handle))
    const lost = products.filter(({ category, brand }) => !known.has(category) || !made.has(brand))
    expect(lost.map(({ handle }) => handle)).toEqual([])
  })

  it("have whole positive prices, weights and sizes, and stocks of all kinds", () => {
    for (const { price, weight, width, height, depth, stock } of products) {
      for (const figure of [price, weight, width, height, depth]) {
        expect(Number.isInteger(figure) && figure > 0).toBe(true)
      }
      expect(Number.isInteger(stock) && stock >= 0).toBe(true)
    }
    expect(products.some(({ stock }) => stock === 0)).toBe(true)
    expect(products.some(({ stock }) => stock > 0 && stock <= 3)).toBe(true)
  })

  it("compare row by row inside a leaf", () => {
    for (const { handle } of leaves) {
      const labels = products.filter(({ category }) => category === handle).map(labelsOf)
      expect(new Set(labels).size).toBe(1)
    }
    for (const { specifications } of products) {
      expect(specifications.length).toBeGreaterThanOrEqual(6)
      expect(specifications.length).toBeLessThanOrEqual(10)
    }
  })
})

describe("words", () => {
  const prose: Localized[] = [
    ...everyCategory(categories).flatMap(({ name, description }) => [name, description]),
    ...products.flatMap(({ title, description }) => [title, description]),
    ...products.flatMap(({ specifications }) => specifications.map(({ label }) => label)),
  ]
  const values = products.flatMap(({ specifications }) => specifications.map(({ value }) => value))

  it("are Russian in Russian", () => {
    expect(prose.filter(({ ru }) => !CYRILLIC.test(ru))).toEqual([])
    // Codes such as "4K" read alike; whatever is translated must really be Russian.
    const shared = /^[\d\s.,+×%°A-Zp-]+$/
    const codes = values.filter(({ ru }) => !CYRILLIC.test(ru))
    const foreign = codes.filter(({ ru, en }) => ru !== en && !shared.test(ru))
    expect(foreign).toEqual([])
  })

  it("are free of Cyrillic in English", () => {
    expect([...prose, ...values].filter(({ en }) => CYRILLIC.test(en))).toEqual([])
  })

  it("keep a number and its unit on one line", () => {
    const broken = [...prose, ...values].filter(({ ru }) =>
      /\d (?:л|г|кг|м|см|мм|Вт|кВт|дБ|°C|₽)(?![а-яё])/.test(ru),
    )
    expect(broken).toEqual([])
  })
})

describe("pictures", () => {
  const albums = products.map(({ handle, drawing }) => ({ handle, album: drawProduct(drawing) }))

  it.each(albums)("of $handle are several, named apart and described", ({ album }) => {
    expect(album.length).toBeGreaterThanOrEqual(3)
    expect(repeated(album.map(({ name }) => name))).toEqual([])
    for (const { alt } of album) {
      expect(alt.ru).toMatch(CYRILLIC)
      expect(alt.en).not.toMatch(CYRILLIC)
    }
  })

  it.each(albums)("of $handle are well-formed, closed in themselves and light", ({ album }) => {
    for (const { svg } of album) {
      expect(unbalanced(svg)).toEqual([])
      expect(strayText(svg)).toBe("")
      expect(svg).not.toMatch(/<(script|text|image|foreignObject)\b|href=|\son\w+=|NaN|Infinity/)
      expect(repeated(idsOf(svg))).toEqual([])
      const ids = new Set(idsOf(svg))
      expect(referencesOf(svg).filter((id) => !ids.has(id))).toEqual([])
      expect(svg.length).toBeLessThan(MOST_BYTES)
    }
  })

  it("differ from product to product and are the same every time", () => {
    const fronts = albums.map(({ album }) => album.find(({ name }) => name === "front")?.svg ?? "")
    expect(repeated(fronts)).toEqual([])
    const again = products.map(({ drawing }) => drawProduct(drawing)[0]?.svg)
    expect(again).toEqual(albums.map(({ album }) => album[0]?.svg))
  })
})
