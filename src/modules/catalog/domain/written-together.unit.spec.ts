import { soundKeyOf } from "./sound-key"
import type { Found } from "./understand"
import { askedHalves, understandHalves } from "./written-together"

const known = ["робот", "пылесос", "hair", "dryer", "пыл"]

const read = (query: string) => {
  const asked = askedHalves(query)
  const found = asked.flatMap((one): Found[] => {
    const same = known.find((word) => soundKeyOf(word) === one.key)
    return same ? [{ ...one, how: "exact", stem: same, uses: 1 }] : []
  })
  return understandHalves(asked, found)?.groups ?? null
}

it.each([
  ["роботпылесос", [["робот"], ["пылесос"]]],
  ["Hairdryer", [["hair"], ["dryer"]]],
  ["роботчайник", null],
  ["робот", null],
  ["", null],
])("%p is %p", (query, meaning) => {
  expect(read(query)).toEqual(meaning)
})
