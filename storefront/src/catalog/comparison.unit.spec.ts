import { compareRows, handlesIn } from "./comparison"

describe("handlesIn", () => {
  it("takes four different ones and no more", () => {
    expect(handlesIn("a,b,a, c ,d,e")).toEqual(["a", "b", "c", "d"])
  })

  it.each([[undefined], [7], [""], [",,"], [{ a: 1 }], ["\u0000"]])(
    "finds nothing in %j",
    (text) => {
      expect(handlesIn(text)).toEqual([])
    },
  )
})

it("puts specifications side by side and tells which differ", () => {
  const fridge = { specifications: [row("Объём", "300 л"), row("Шум", "39 дБ")] }
  const freezer = { specifications: [row("Шум", "39 дБ"), row("Полки", "4")] }
  expect(compareRows([fridge, freezer])).toEqual([
    { label: "Объём", values: ["300 л", null], differs: true },
    { label: "Шум", values: ["39 дБ", "39 дБ"], differs: false },
    { label: "Полки", values: [null, "4"], differs: true },
  ])
})

const row = (label: string, value: string) => ({ label, value })
