import { handleOf } from "./latin"

describe("handleOf", () => {
  it.each([
    ["Холодильник «Стужа» НТ-180", "holodilnik-stuzha-nt-180"],
    ["Ёлочный пылесос", "elochnyy-pylesos"],
    ["Café Crème 2000 Вт", "cafe-creme-2000-vt"],
    ["---", ""],
    ["冷蔵庫", ""],
  ])("makes %s %s", (text, handle) => {
    expect(handleOf(text)).toBe(handle)
  })

  it("ends within the length with a letter", () => {
    expect(handleOf("один два три", 5)).toBe("odin")
  })
})
