import { forbiddenRelation } from "./admin-doors"

const rule = { relations: ["groups"] }

describe("what a manager may ask for by fields", () => {
  it.each([
    "",
    "id",
    "id,email",
    "+email,-id",
    "*",
    "groups.id",
    "*groups",
    "groups.*",
    "*groups.*",
    "+*groups",
    "+groups.name, id",
  ])("%p is allowed", (fields) => {
    expect(forbiddenRelation(fields, rule)).toBeNull()
  })

  it.each(["*orders", "orders.*", "+orders.id", "id, *orders", "+*orders", "groups.id,orders.id"])(
    "%p is refused",
    (fields) => {
      expect(forbiddenRelation(fields, rule)).toBe("orders")
    },
  )

  it.each(["groups.orders.id", "*groups.orders", "groups.orders.*"])(
    "%p does not lead on from what is allowed",
    (fields) => {
      expect(forbiddenRelation(fields, rule)).toBe("groups.orders")
    },
  )
})
