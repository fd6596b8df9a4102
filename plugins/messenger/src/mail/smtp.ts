import { createTransport } from "nodemailer"
import { SendFailure } from "../outbox/failure"
import type { MailTransport } from "./envelope"

const CONNECTIONS = 4

type SmtpError = { code?: string; command?: string; responseCode?: number }

// Commands before anything was said about the mail itself.
const BEFORE_THE_MAIL = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH\b|API)/

/** What the server said, as numbers: its words repeat the address. */
export const smtpFailure = (cause: unknown): SendFailure => {
  const { code = "", command = "", responseCode } = Object(cause) as SmtpError
  if (
    responseCode === 421 ||
    BEFORE_THE_MAIL.test(command) ||
    code === "EDNS" ||
    code === "EAUTH"
  ) {
    const reason = responseCode ?? code.toLowerCase()
    return new SendFailure({ scope: "channel", code: `smtp_server_${reason || "away"}`, cause })
  }
  if (responseCode !== undefined) {
    const scope = responseCode >= 500 ? "refused" : "message"
    return new SendFailure({ scope, code: `smtp_${responseCode}`, cause })
  }
  return new SendFailure({
    scope: "message",
    code: `smtp_${code.toLowerCase() || "failed"}`,
    cause,
  })
}

export const createSmtpTransport = (url: string): MailTransport => {
  const transporter = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    concurrency: CONNECTIONS,
    post: async ({ from, to, subject, html, text, messageId }) => {
      const headers = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" }
      try {
        await transporter.sendMail({
          from,
          to: { name: "", address: to },
          subject,
          html,
          text,
          messageId,
          headers,
        })
      } catch (error) {
        throw smtpFailure(error)
      }
    },
    close: () => {
      transporter.close()
      return Promise.resolve()
    },
  }
}
