import { brandOfCard, monthOfExpiry, problemsOfCard } from "./card-rules"

const good = { number: "4242 4242 4242 4242", expiry: "12/30", cvc: "123" }
const wrongWith = (changed: Partial<typeof good>) =>
  problemsOfCard({ ...good, ...changed }, "2026-11").map(
    ({ field, reason }) => `${field} ${reason}`,
  )

describe("a card as it is typed", () => {
  it("is taken in groups, with hyphens, and until the end of its month", () => {
    expect(wrongWith({})).toEqual([])
    expect(wrongWith({ number: "4242-4242-4242-4242", expiry: "1130", cvc: " 001 " })).toEqual([])
    expect(wrongWith({ expiry: "11/26" })).toEqual([])
    expect(wrongWith({ number: "4222222222222" })).toEqual([])
    expect(wrongWith({ number: "6304000000000000000" })).toEqual([])
  })

  it.each([
    [{ number: "" }, "number required"],
    [{ number: "4242 4242 4242" }, "number length"],
    [{ number: "42424242424242424242" }, "number length"],
    [{ number: "4242 4242 4242 424x" }, "number length"],
    [{ number: "4242 4242 4242 4243" }, "number mistyped"],
    [{ expiry: "" }, "expiry required"],
    [{ expiry: "13/30" }, "expiry invalid"],
    [{ expiry: "00/30" }, "expiry invalid"],
    [{ expiry: "1/30" }, "expiry invalid"],
    [{ expiry: "10/26" }, "expiry past"],
    [{ cvc: "" }, "cvc required"],
    [{ cvc: "12" }, "cvc invalid"],
    [{ cvc: "1234" }, "cvc invalid"],
    [{ cvc: "12a" }, "cvc invalid"],
  ])("is refused for %j: %s", (changed, problem) => {
    expect(wrongWith(changed)).toEqual([problem])
  })

  it("names all that is wrong at once", () => {
    expect(wrongWith({ number: "1", expiry: "x", cvc: "" })).toEqual([
      "number length",
      "expiry invalid",
      "cvc required",
    ])
  })

  it("tells whose it is and when it ends", () => {
    const numbers = ["4242", "5555 5555", "2200 0000", "2720 9900", "6304"]
    expect(numbers.map(brandOfCard)).toEqual(["visa", "mastercard", "mir", "mastercard", "card"])
    expect([monthOfExpiry("01/27"), monthOfExpiry("12 / 99")]).toEqual(["2027-01", "2099-12"])
  })
})
