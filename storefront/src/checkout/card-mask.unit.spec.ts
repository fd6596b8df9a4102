import { maskExpiry, maskNumber } from "./card-mask"

const after = (mask: typeof maskNumber, value: string, selectionStart = value.length) => {
  const currentTarget = { value, selectionStart } as HTMLInputElement
  mask({ currentTarget })
  return currentTarget.value
}

describe("the masks of a card", () => {
  it("group a number and put a slash into a month", () => {
    expect(after(maskNumber, "4242424242424242")).toBe("4242 4242 4242 4242")
    expect(after(maskNumber, "4242-42x")).toBe("4242 42")
    expect(after(maskNumber, "4".repeat(30)).replaceAll(" ", "")).toHaveLength(19)
    expect(["1", "12", "123", "12/34", "12345"].map((typed) => after(maskExpiry, typed))).toEqual([
      "1",
      "12",
      "12/3",
      "12/34",
      "12/34",
    ])
  })

  it("leave alone what is mended in the middle", () => {
    expect(after(maskNumber, "42424 242", 3)).toBe("42424 242")
  })
})
