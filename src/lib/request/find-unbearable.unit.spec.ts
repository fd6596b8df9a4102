import { findUnbearable } from "./find-unbearable"

const nested = (levels: number) =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ a: inner }), 1)

describe("findUnbearable", () => {
  it.each([
    undefined,
    null,
    "",
    7,
    "Конструктор 😀 \u202e\u200b\r\n<script>",
    { title: "constructor", metadata: { "a.b": [1, null, { c: "__proto__" }] } },
    new Date(),
    nested(30),
  ])("has nothing against %j", (body) => {
    expect(findUnbearable({ body })).toBeNull()
  })

  it.each([
    [{ name: "a\u0000b" }, "body.name: has characters"],
    [{ items: [{ title: "\ud800" }] }, "body.items.0.title: has characters"],
    [{ "a\u0000": 1 }, "body: has characters"],
    ["a\u0000", "body: has characters"],
    [{ amount: Infinity }, "body.amount: is no number"],
    [JSON.parse('{"metadata":{"__proto__":{"admin":true}}}'), '"__proto__"'],
    [{ type: { toString: 1 } }, 'body.type: may not hold the name "toString"'],
    [nested(200), "nested too deeply"],
  ])("names what is wrong with %j", (body, words) => {
    expect(findUnbearable({ body })).toContain(words)
  })

  it("bears a body of a megabyte and one of a hundred thousand levels", () => {
    expect(findUnbearable({ body: Array.from({ length: 200_000 }, () => "abc") })).toBeNull()
    expect(findUnbearable({ body: nested(100_000) })).toContain("too deeply")
  })
})
