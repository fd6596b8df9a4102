import { writtenFor } from "./colloquial"

it("knows what people call things at home", () => {
  expect(writtenFor("стиралка")).toEqual(["стиральная", "машина"])
})

it.each(["constructor", "toString", "__proto__", "valueOf", "чайник"])(
  "leaves %s as it is",
  (word) => {
    expect(writtenFor(word)).toEqual([word])
  },
)
