import { inOtherLayout } from "./keyboard-layout"

describe("inOtherLayout", () => {
  it.each([
    ["[jkjlbkmybr", "холодильник"],
    ["{jkjlbkmybr", "холодильник"],
    ["nthvjgjn", "термопот"],
    ["`krf", "ёлка"],
    [".,rf", "юбка"],
    ["цфырштп", "washing"],
  ])("%s is %s", (typed, meant) => {
    expect(inOtherLayout(typed)).toBe(meant)
  })

  it("leaves alone what both layouts have", () => {
    expect(inOtherLayout("123 456")).toBe("123 456")
  })
})
