import { orderedKeys, storableName } from "./keys"

describe("orderedKeys", () => {
  it("are the same for every order and repetition", () => {
    expect(orderedKeys(["b", "a", "b"])).toEqual(["a", "b"])
    expect(orderedKeys(["a", "b"])).toEqual(orderedKeys(["b", "a"]))
    expect(orderedKeys("a")).toEqual(["a"])
    expect(orderedKeys([])).toEqual([])
  })

  it("do not change the caller's list", () => {
    const keys = ["b", "a"]
    orderedKeys(keys)
    expect(keys).toEqual(["b", "a"])
  })
})

describe("storableName", () => {
  it("takes texts and numbers", () => {
    expect(storableName("товар 😀")).toBe("товар 😀")
    expect(storableName(7)).toBe("7")
  })

  it.each([[""], [null], [undefined], [{}], ["a\0"], ["\udfff"], ["x".repeat(501)]])(
    "refuses %j",
    (name) => {
      expect(() => storableName(name)).toThrow("Lock refused")
    },
  )
})
