import { pack, unpack } from "./callback-data"

describe("what a button says", () => {
  it("comes back as it was packed", () => {
    expect(unpack(pack("zone", "Europe/Moscow"))).toEqual({
      route: "zone",
      parts: ["Europe/Moscow"],
    })
    expect(unpack(pack("menu"))).toEqual({ route: "menu", parts: [] })
  })

  it.each([["a", "b:c"], ["день"], ["a", "x".repeat(63)], ["a", " "]])(
    "cannot be %j",
    (route, ...parts) => {
      expect(() => pack(route, ...parts)).toThrow("cannot say")
    },
  )

  it.each(["", ":a", "день", "a:b c", "x".repeat(65), "a:\u0000"])("is nothing as %j", (data) => {
    expect(unpack(data)).toBeNull()
  })
})
