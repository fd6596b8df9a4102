import { drawPrice, priceOf } from "./price"

describe("priceOf", () => {
  it.each([
    ["24990", 24990],
    ["24 990 ₽", 24990],
    ["24\u00a0990\u202f₽", 24990],
    ["24.990,00 руб.", 24990],
    ["24,990.50", 24991],
    ["от 1990", 1990],
    ["1990.00 RUB", 1990],
    ["1'990", 1990],
    ["0.5", 1],
    ["", "none"],
    ["Цену уточняйте", "none"],
    ["0", "wrong"],
    ["-100", "wrong"],
    ["−100 ₽", "wrong"],
    ["100000000", "wrong"],
    ["$19.99", "foreign"],
    ["19 BYN", "foreign"],
    ["500 тенге", "foreign"],
  ])("reads %j as %j", (text, price) => {
    expect(priceOf(text)).toBe(price)
  })
})

describe("drawPrice", () => {
  const bounds = { from: 1990, to: 79_990 }
  const draw = (seed: number, sourceId: string) =>
    drawPrice(bounds, { seed, source: "shop.example", sourceId })
  const drawn = Array.from({ length: 500 }, (_, id) => draw(7, String(id)))

  it("is the same for the same seed and position, whenever it is asked", () => {
    expect(draw(7, "17")).toBe(drawn[17])
    // The figure is written down so that no change of the code changes prices unnoticed.
    expect(draw(7, "first")).toBe(3590)
  })

  it("is another for another seed, position or source", () => {
    const other = Array.from({ length: 500 }, (_, id) => draw(8, String(id)))
    expect(other.filter((price, id) => price === drawn[id]).length).toBeLessThan(50)
    expect(new Set(drawn).size).toBeGreaterThan(200)
  })

  it("stays within its bounds, over all of them, and looks like a price", () => {
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(1990)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(79_990)
    expect(Math.max(...drawn)).toBeGreaterThan(70_000)
    expect(drawn.filter((price) => price < 5000).length).toBeGreaterThan(50)
    expect(drawn.every((price) => price % 100 === 90)).toBe(true)
  })

  it("keeps to narrow bounds too", () => {
    const narrow = { from: 10, to: 15 }
    for (let id = 0; id < 50; id += 1) {
      const price = drawPrice(narrow, { seed: 1, source: "s", sourceId: String(id) })
      expect(price).toBeGreaterThanOrEqual(10)
      expect(price).toBeLessThanOrEqual(15)
    }
  })
})
