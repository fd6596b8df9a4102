import { textOfActor } from "./actor-text"

describe("textOfActor", () => {
  it.each([
    [{ kind: "guest" }, "guest"],
    [{ kind: "admin", id: "user_1" }, "admin:user_1"],
    [{ kind: "admin", id: "apk_1" }, "token:apk_1"],
    [{ kind: "customer", id: "cus_1", type: "manager" }, "customer:cus_1"],
    [{ kind: "system", id: "seed" }, "system:seed"],
  ] as const)("names %j %s", (actor, text) => {
    expect(textOfActor(actor)).toBe(text)
  })
})
