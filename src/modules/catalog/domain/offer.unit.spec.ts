import type { ProductVariant } from "../../../contracts/catalog/product"
import { offerOf } from "./offer"

const variant = (id: string, amount: number | null, available: boolean): ProductVariant => ({
  id,
  title: id,
  sku: null,
  options: [],
  price: amount === null ? null : { amount, currency_code: "rub" },
  available,
  stock: available ? 3 : 0,
})

describe("offerOf", () => {
  it("shows the cheapest version in stock", () => {
    const variants = [variant("dear", 900, true), variant("cheap", 500, true)]
    expect(offerOf([...variants, variant("gone", 100, false)])).toEqual({
      variant_id: "cheap",
      price: { amount: 500, currency_code: "rub" },
      available: true,
      stock: 3,
    })
  })

  it("shows the cheapest one when none is in stock", () => {
    const variants = [variant("dear", 900, false), variant("cheap", 500, false)]
    expect(offerOf(variants)).toMatchObject({ variant_id: "cheap", available: false, stock: 0 })
  })

  it("prefers a version with a price", () => {
    expect(offerOf([variant("free", null, false), variant("priced", 5, false)]).variant_id).toBe(
      "priced",
    )
  })

  it("offers nothing of a product without versions", () => {
    expect(offerOf([])).toEqual({ variant_id: null, price: null, available: false, stock: null })
  })
})
