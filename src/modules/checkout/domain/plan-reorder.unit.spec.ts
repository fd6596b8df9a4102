import { planReorder, type OrderedItem } from "./plan-reorder"

const ordered = (changed: Partial<OrderedItem> = {}): OrderedItem => ({
  item_id: "item",
  title: "Kettle",
  variant_id: "variant",
  quantity: 3,
  left: 20,
  in_cart: 0,
  ...changed,
})

const told = (...items: Partial<OrderedItem>[]) => {
  const { wishes, missing } = planReorder(items.map(ordered))
  return {
    amounts: wishes.map(({ quantity }) => quantity),
    reasons: missing.map(({ reason }) => reason),
  }
}

describe("ordering once more", () => {
  it.each([
    ["all of it", {}, { amounts: [3], reasons: [] }],
    ["what nobody counts", { left: null }, { amounts: [3], reasons: [] }],
    ["what is left", { left: 2 }, { amounts: [2], reasons: ["fewer"] }],
    ["nothing of what is sold out", { left: 0 }, { amounts: [], reasons: ["out_of_stock"] }],
    [
      "nothing of what is promised more than once",
      { left: -1 },
      { amounts: [], reasons: ["out_of_stock"] },
    ],
    ["nothing of what is sold no more", { variant_id: null }, { amounts: [], reasons: ["gone"] }],
    ["no more than a cart may hold", { in_cart: 8 }, { amounts: [2], reasons: ["fewer"] }],
    ["nothing where the cart is full of it", { in_cart: 10 }, { amounts: [], reasons: ["fewer"] }],
  ])("takes %s", (_, changed, wanted) => {
    expect(told(changed)).toEqual(wanted)
  })

  it("counts two positions of one thing together", () => {
    expect(told({ quantity: 6 }, { quantity: 6 })).toEqual({ amounts: [6, 4], reasons: ["fewer"] })
  })
})
