import type { Delivery } from "../outbox/message"
import { demandOneAddress, messageIdOf, nameOfSender } from "./envelope"

describe("the address of a mail", () => {
  it.each(["anna@example.com", "o'neil+shop@example.co.uk", "анна@пример.рф"])(
    "may be %s",
    (one) => {
      expect(demandOneAddress(one)).toBe(one)
    },
  )

  it.each([
    "anna@example.com, boris@example.com",
    "anna@example.com;boris@example.com",
    "Anna <anna@example.com>",
    "anna@example.com\r\nBcc: all@example.com",
    "anna",
    "",
    "group: anna@example.com",
  ])("is one address only, and not %j", (one) => {
    expect(() => demandOneAddress(one)).toThrow("mail_address_invalid")
  })
})

describe("the id of a mail", () => {
  const delivery = { id: "7", dedupeKey: "order-1" } as Delivery
  it("is the same for every attempt and another for every message", () => {
    const id = messageIdOf(delivery, "Shop <shop@example.com>")
    expect(id).toMatch(/^<[0-9a-f]{32}@example\.com>$/)
    expect(messageIdOf({ ...delivery }, "Shop <shop@example.com>")).toBe(id)
    expect(messageIdOf({ ...delivery, id: "8" }, "Shop <shop@example.com>")).not.toBe(id)
  })
})

it("finds the name of the sender", () => {
  expect(nameOfSender('"Лавка" <shop@example.com>')).toBe("Лавка")
  expect(nameOfSender("shop@example.com")).toBe("shop@example.com")
})
