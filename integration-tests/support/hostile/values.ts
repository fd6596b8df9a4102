import fc from "fast-check"

const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ a: inner }), 1)

export const hostileTexts = [
  "",
  " ",
  "null",
  "undefined",
  "NaN",
  "true",
  "-1",
  "1e309",
  "99999999999999999999",
  "0x10",
  "\u0000",
  "ab\u0000cd",
  "\ud800",
  "\u202eрмуд\u200b",
  "😀".repeat(300),
  "е".repeat(10_000),
  "'",
  "';drop table product;--",
  '" or 1=1 --',
  "%",
  "\\",
  "${7*7}{{7*7}}",
  "<script>alert(1)</script>",
  "../../../../etc/passwd",
  "a\r\nset-cookie: x=1",
  "__proto__",
  "constructor",
  "toString",
  "prod_" + "0".repeat(26),
  "2026-13-45T99:99:99Z",
  "file:///etc/passwd",
]

const hostileNumbers = [-1, 0, 0.5, -0, 1e21, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308]

const hostileObjects: unknown[] = [
  null,
  true,
  [],
  {},
  [[]],
  [null],
  ["a", 1, {}],
  { a: 1 },
  { length: 3 },
  { toString: 1 },
  { then: "x" },
  { $gt: "" },
  { $ne: null },
  { $in: [{}] },
  { $and: [{ $or: [] }] },
  { $regex: "(a+)+$" },
  { $fulltext: "x" },
  { $where: "1" },
  { value: "1", precision: -1 },
  deep(60),
  Array.from({ length: 500 }, (_, index) => index),
]

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
)

/** A value of some other type than was asked for, or of the right type and not to be borne. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...hostileNumbers) },
  { weight: 3, arbitrary: fc.constantFrom(...hostileObjects) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
)

/** Bodies that JSON.stringify would not write. */
export const hostileJson = fc.constantFrom(
  "",
  "null",
  "true",
  "0",
  '"text"',
  "[]",
  "[{}]",
  "{",
  "{]}",
  "\u0000",
  "NaN",
  '{"a":1e400}',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"admin":true}}}',
  '{"name":"a","name":["b"]}',
  `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`,
  JSON.stringify({ name: "x".repeat(900_000) }),
  JSON.stringify({ metadata: deep(500) }),
)
