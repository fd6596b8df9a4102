import { inLatinShapes } from "./latin-shapes"

describe("a model number in Russian letters", () => {
  it.each([
    ["х200", "x200"],
    ["ТР-Х200", "tp-x200"],
    ["х200", "x200"],
    ["x200", null],
    ["хор", null],
    ["ж200", null],
    ["200", null],
  ])("%s looks like %s", (text, read) => {
    expect(inLatinShapes(text)).toBe(read)
  })
})
