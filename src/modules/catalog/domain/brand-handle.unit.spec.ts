import { brandHandleOf } from "./brand-handle"

describe("the handle of a brand", () => {
  it.each([
    ["Bosch", "bosch"],
    ["Тёплый Дом", "teplyy-dom"],
    ["De'Longhi  2", "de-longhi-2"],
    ["«Стужа»", "stuzha"],
    ["???", "brand"],
  ])("of %s is %s", (name, handle) => {
    expect(brandHandleOf(name)).toBe(handle)
  })
})
