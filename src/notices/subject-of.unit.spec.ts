import { subjectOf } from "./subject-of"

describe("the subject of a notice", () => {
  it.each([
    ["mail", "account.password", "security"],
    ["mail", "access.invitation", "security"],
    ["telegram", "order.paid", "orders"],
    ["mail", "appointment.soon", "calendar"],
    ["telegram", "todo.due", "tasks"],
    ["mail", "offer.price_drop", "offers"],
    ["mail", "account.telegram_linked", "security"],
    ["telegram", "account.telegram_linked", null],
  ])("by %s of kind %s is %s", (channel, kind, subject) => {
    expect(subjectOf({ channel, kind })).toBe(subject)
  })

  it("is known of every notice", () => {
    expect(() => subjectOf({ channel: "mail", kind: "weather.rain" })).toThrow("weather.rain")
  })
})
