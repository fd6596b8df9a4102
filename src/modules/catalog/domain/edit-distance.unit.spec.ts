import { distanceToBeginning, editDistance, mistakesAllowed } from "./edit-distance"

describe("editDistance", () => {
  it.each([
    ["washing", "washing", 0],
    ["washng", "washing", 1],
    ["wahsing", "washing", 1],
    ["holadilnik", "holodilnik", 1],
    ["", "abc", 3],
    ["abc", "", 3],
    ["kitten", "sitting", 3],
    ["ab", "ba", 1],
  ])("from %j to %j is %i", (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
    expect(editDistance(other, one)).toBe(distance)
  })
})

it("forgives a short word little and a long one more", () => {
  expect([3, 4, 6, 7, 9, 10].map(mistakesAllowed)).toEqual([0, 1, 1, 2, 2, 3])
})

it.each([
  ["holad", "holodilnik", 1],
  ["holod", "holodilnik", 0],
  ["washng", "washing", 1],
  ["x", "", 1],
])("takes %s for a beginning of %s with %i mistakes", (begun, word, distance) => {
  expect(distanceToBeginning(begun, word)).toBe(distance)
})
