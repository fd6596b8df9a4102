import { isAllowed, type Action } from "./permissions"

describe("isAllowed", () => {
  it("lets administrators and the system describe products, and nobody else", () => {
    expect(isAllowed({ kind: "admin", id: "user_1" }, "catalog.describe")).toBe(true)
    expect(isAllowed({ kind: "system", id: "seed" }, "catalog.describe")).toBe(true)
    expect(isAllowed({ kind: "customer", id: "cus_1", type: "manager" }, "catalog.describe")).toBe(
      false,
    )
    expect(isAllowed({ kind: "token", id: "tok_1" }, "catalog.describe")).toBe(false)
    expect(isAllowed({ kind: "guest" }, "catalog.describe")).toBe(false)
  })

  it("refuses an action it does not know", () => {
    expect(isAllowed({ kind: "admin", id: "user_1" }, "catalog.burn" as Action)).toBe(false)
  })
})
