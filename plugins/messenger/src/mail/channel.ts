import type { Channel } from "../outbox/channel"
import type { MailContent } from "./content"
import { demandOneAddress, messageIdOf, type MailTransport } from "./envelope"
import { renderMail } from "./render"

const TIMEOUT_MS = 90_000

type Options = {
  transport: MailTransport
  from: string
  shopName: string
  locale: string
  perSecond: number
}

export const createMailChannel = (options: Options): Channel<MailContent> => {
  const { transport, from, shopName, perSecond } = options
  return {
    name: "mail",
    concurrency: transport.concurrency,
    perSecond,
    timeoutMs: TIMEOUT_MS,
    send: async (content, delivery) => {
      const to = demandOneAddress(content.to)
      const locale = delivery.locale ?? options.locale
      const messageId = messageIdOf(delivery, from)
      await transport.post({ ...renderMail(content, { shopName, locale }), from, to, messageId })
    },
    close: () => transport.close(),
  }
}
