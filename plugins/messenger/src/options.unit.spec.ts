import { parseOptions } from "./options"

const given = { mail_from: "Shop <shop@example.com>" }

it("needs a sender and has defaults for the rest", () => {
  expect(parseOptions(given)).toMatchObject({
    mail_inbox_port: 8025,
    retention_days: { sent: 30, dead: 90, inbox: 7 },
  })
})

it.each([
  [{}, "mail_from"],
  [{ ...given, smtp_url: "http://mail.example" }, "smtp_url"],
  [{ ...given, smpt_url: "smtp://mail.example" }, "smpt_url"],
  [{ ...given, retention_days: { sent: 0 } }, "retention_days.sent"],
])("refuses %j by name", (wrong, name) => {
  expect(() => parseOptions(wrong)).toThrow(name)
})
