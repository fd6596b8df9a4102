import { outcomeOfToken } from "../../../lib/card/sandbox-token"
import { readCard } from "./read-card"

const form = { number: "4242 4242 4242 4242", expiry: "12/30", cvc: "123" }

describe("a typed card", () => {
  it("becomes a token that says what comes of it, and nothing of the number but its end", () => {
    const read = readCard(form, "2026-11")
    expect(read).toEqual({
      card: {
        token: expect.stringMatching(/^sandbox_approve_/) as string,
        brand: "visa",
        last4: "4242",
        expires_on: "2030-12",
      },
    })
    expect(JSON.stringify(read)).not.toContain("42424242")
  })

  it("is another token each time, and no other text is one", () => {
    const [one, other] = [readCard(form, "2026-11"), readCard(form, "2026-11")]
    expect(one).not.toEqual(other)
    expect(
      ["", "sandbox_approve_", "sandbox_steal_0123456789012345678901", 7].map(outcomeOfToken),
    ).toEqual([null, null, null, null])
  })

  it("is refused where it is wrong, or no test number", () => {
    expect(readCard({ ...form, cvc: "" }, "2026-11")).toEqual({
      problems: [{ field: "cvc", reason: "required" }],
    })
    expect(readCard({ ...form, number: "4111 1111 1111 1111" }, "2026-11")).toEqual({
      problems: [{ field: "number", reason: "not_for_tests" }],
    })
  })
})
