import { linesIn, missingItems, orderIdIn, pageIn } from "./order-wish"

describe("what an address tells of an order", () => {
  it("are positions, named once or often", () => {
    expect(linesIn(undefined)).toEqual([])
    expect(linesIn("")).toEqual([])
    expect(linesIn("cali_1")).toEqual(["cali_1"])
    expect(linesIn(["cali_1", 2, "cali_3"])).toEqual(["cali_1", "cali_3"])
    expect(linesIn(Array.from({ length: 300 }, String))).toHaveLength(200)
  })

  it("is a page, the first where it says nothing that can be one", () => {
    expect(["2", 3, "0", "-1", "1.5", "x", undefined, "99999"].map(pageIn)).toEqual([
      2, 3, 1, 1, 1, 1, 1, 1,
    ])
  })

  it("is what did not get into the cart again, and nothing that nobody has said", () => {
    const missing = [
      { item_id: "ordli_1", reason: "gone" },
      { item_id: "ordli_2", reason: "fewer" },
    ] as const
    const address = new URLSearchParams(missingItems.write("order_1", missing))
    expect(address.get("again")).toBe("order_1")
    expect(missingItems.read(address.getAll("missing"))).toEqual(missing)
    expect(missingItems.read(["stolen.ordli_1", "gone", "gone.<b>", "gone.", 7])).toEqual([])
    expect(orderIdIn("order_1")).toBe("order_1")
    expect(["", "../cart", 1, undefined].map(orderIdIn)).toEqual(Array(4).fill(undefined))
  })
})
