import { smtpFailure } from "./smtp"

describe("what a mail server says", () => {
  it.each([
    [{ code: "ECONNECTION", command: "CONN" }, "channel", "smtp_server_econnection"],
    [{ code: "EDNS" }, "channel", "smtp_server_edns"],
    [{ code: "EAUTH", command: "AUTH PLAIN", responseCode: 535 }, "channel", "smtp_server_535"],
    [{ code: "EENVELOPE", command: "MAIL FROM", responseCode: 421 }, "channel", "smtp_server_421"],
    [{ code: "EENVELOPE", command: "RCPT TO", responseCode: 550 }, "refused", "smtp_550"],
    [{ code: "EENVELOPE", command: "RCPT TO", responseCode: 451 }, "message", "smtp_451"],
    [{ code: "EMESSAGE", command: "DATA", responseCode: 552 }, "refused", "smtp_552"],
    [{ code: "ESOCKET", command: "DATA" }, "message", "smtp_esocket"],
    ["nonsense", "message", "smtp_failed"],
  ])("%j concerns the %s", (said, scope, code) => {
    expect(smtpFailure(said)).toMatchObject({ scope, code })
  })

  it("is kept without its words, which repeat the address", () => {
    const said = { responseCode: 550, response: "550 no such user anna@example.com" }
    expect(smtpFailure(said).message).toBe("smtp_550")
  })
})
