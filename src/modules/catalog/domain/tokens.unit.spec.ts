import { normalise, wordsOf } from "./tokens"

describe("normalise", () => {
  it.each([
    ["Ёлка", "елка"],
    ["Чайник", "чайник"],
    ["Чайник".normalize("NFD"), "чайник"],
    ["Crème Brûlée", "creme brulee"],
    ["Kjøkken", "kjokken"],
    ["Glöd", "glod"],
  ])("reads %s as %s", (written, read) => {
    expect(normalise(written)).toBe(read)
  })
})

describe("wordsOf", () => {
  it("keeps letters and numbers, in their order", () => {
    expect(wordsOf("Робот-пылесос Sivko S1, «Белый» 1,5 л!")).toEqual(
      "робот пылесос sivko s1 белый 1 5 л".split(" "),
    )
  })

  it.each(["", "   ", "!!!", "'; drop table --", "\u0000", "💥"])("survives %j", (text) => {
    for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
  })
})
