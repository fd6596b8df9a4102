import type { Position } from "../../../contracts/catalog-import/position"
import { planPosition, type Known, type Values } from "./plan-position"

const position = (more: Partial<Position> = {}): Position => ({
  source_id: "1",
  title: "Чайник",
  description: "Кипятит.",
  price: { amount: 990, drawn: false },
  pictures: ["https://s.example/1.jpg"],
  category: ["Чайники"],
  category_handle: null,
  brand: "Бодрость",
  specifications: [{ label: "Объём", value: "1 л" }],
  stock: 5,
  ...more,
})

const made: Values = {
  title: "Чайник",
  description: "Кипятит.",
  price: 990,
  pictures: ["/static/1.jpg", ["/static/1.jpg"]],
  category: ["pcat_1"],
  brand: "brand_1",
  specifications: [["Объём", "1 л"]],
}

const known = (product: Partial<Values> | null = {}): Known => ({
  product_id: "prod_1",
  told: {
    title: { said: "Чайник", made: made.title },
    description: { said: "Кипятит.", made: made.description },
    price: { said: 990, made: made.price },
    pictures: { said: ["https://s.example/1.jpg"], made: made.pictures },
    category: { said: ["Чайники"], made: made.category },
    brand: { said: "Бодрость", made: made.brand },
    specifications: { said: [["Объём", "1 л"]], made: made.specifications },
  },
  product: product && { ...made, ...product },
})

describe("planPosition", () => {
  it("makes what is not known", () => {
    expect(planPosition(position(), null)).toEqual({ outcome: "created" })
  })

  it("leaves alone what nobody has changed", () => {
    expect(planPosition(position(), known())).toMatchObject({
      outcome: "unchanged",
      write: [],
      kept: [],
    })
  })

  it.each<[string, Partial<Position>]>([
    ["title", { title: "Новый" }],
    ["description", { description: "Иначе." }],
    ["price", { price: { amount: 5, drawn: false } }],
    ["pictures", { pictures: ["https://s.example/2.jpg"] }],
    ["category", { category: ["Кофе"] }],
    ["category", { category_handle: "kettles" }],
    ["brand", { brand: "Другая" }],
    ["specifications", { specifications: [{ label: "Объём", value: "2 л" }] }],
  ])("writes a %s that the source has changed", (field, change) => {
    expect(planPosition(position(change), known())).toMatchObject({
      outcome: "updated",
      write: [field],
      kept: [],
    })
  })

  it("leaves what only a person has changed", () => {
    const plan = planPosition(position(), known({ title: "От руки", price: 1 }))
    expect(plan).toMatchObject({ outcome: "unchanged", write: [], kept: [] })
  })

  it("leaves what both have changed, and says so", () => {
    const changed = position({ title: "Новый", description: "Иначе." })
    expect(planPosition(changed, known({ title: "От руки" }))).toMatchObject({
      outcome: "updated",
      write: ["description"],
      kept: ["title"],
    })
  })

  it("takes silence for no change", () => {
    const silent = position({
      description: "",
      price: { amount: 5, drawn: true },
      pictures: [],
      category: [],
      brand: null,
      specifications: [],
    })
    expect(planPosition(silent, known())).toMatchObject({ outcome: "unchanged" })
  })

  it("does not bring back what was deleted", () => {
    expect(planPosition(position({ title: "Новый" }), known(null))).toEqual({
      outcome: "skipped",
      reason: "product_deleted",
      product_id: "prod_1",
    })
  })
})
