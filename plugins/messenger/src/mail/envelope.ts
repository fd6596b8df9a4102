import { createHash } from "node:crypto"
import { SendFailure } from "../outbox/failure"
import type { Delivery } from "../outbox/message"
import type { RenderedMail } from "./content"

/** A mail ready to leave. */
type Envelope = RenderedMail & { from: string; to: string; messageId: string }

/** Hands a mail over for good, or throws a `SendFailure`. */
export type MailTransport = {
  concurrency: number
  post: (envelope: Envelope) => Promise<void>
  close: () => Promise<void>
}

// Several addresses, names and comments are what a mail program would understand in more.
const ONE_ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/

export const demandOneAddress = (address: string): string => {
  if (!ONE_ADDRESS.test(address)) {
    throw new SendFailure({ scope: "refused", code: "mail_address_invalid" })
  }
  return address
}

export const nameOfSender = (from: string): string =>
  /^([^<]+)</.exec(from)?.[1]?.replace(/"/g, "").trim() ?? from

/** The same for every attempt, so that who gets a mail twice can tell. */
export const messageIdOf = ({ id, dedupeKey }: Delivery, from: string): string => {
  const digest = createHash("sha256").update(`${id} ${dedupeKey}`).digest("hex")
  const domain = /@([^\s>@]+)>?\s*$/.exec(from)?.[1] ?? "localhost"
  return `<${digest.slice(0, 32)}@${domain}>`
}
