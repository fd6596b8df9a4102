import { discountAfter, planChange } from "./change-order"

const items = [
  { id: "a", quantity: 2 },
  { id: "b", quantity: 1 },
]

describe("the change of an order", () => {
  it("names what becomes more or less, and leaves the rest alone", () => {
    expect(planChange(items, [{ id: "a", quantity: 5 }])).toEqual({
      changed: [{ id: "a", from: 2, to: 5 }],
    })
  })

  it("takes a position out", () => {
    expect(planChange(items, [{ id: "b", quantity: 0 }])).toEqual({
      changed: [{ id: "b", from: 1, to: 0 }],
    })
  })

  it("has nothing to do where all stays as it is", () => {
    expect(planChange(items, items)).toEqual({ changed: [] })
  })

  it("goes by what was said last of a position", () => {
    const twice = [
      { id: "a", quantity: 0 },
      { id: "a", quantity: 3 },
    ]
    expect(planChange(items, twice)).toEqual({ changed: [{ id: "a", from: 2, to: 3 }] })
  })

  it("refuses what is not in the order, and an order of nothing", () => {
    expect(planChange(items, [{ id: "c", quantity: 1 }])).toEqual({ refused: "unknown" })
    const nothing = items.map(({ id }) => ({ id, quantity: 0 }))
    expect(planChange(items, nothing)).toEqual({ refused: "nothing_left" })
  })
})

describe("a discount", () => {
  it("shrinks with the amount, and does not grow with it", () => {
    expect(discountAfter(30, { id: "a", from: 3, to: 1 })).toBe(10)
    expect(discountAfter(30, { id: "a", from: 1, to: 3 })).toBe(30)
  })
})
