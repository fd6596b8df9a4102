import Medusa from "@medusajs/js-sdk"
import type { MessageList } from "../../contracts/outbox"

declare const __BACKEND_URL__: string | undefined

const sdk = new Medusa({ baseUrl: __BACKEND_URL__ ?? "/", auth: { type: "session" } })

export type Wanted = { state?: string; channel?: string; offset: number; limit: number }

export const fetchMessages = (query: Wanted) =>
  sdk.client.fetch<MessageList>("/admin/outbox", { query })

export const retryMessage = (id: string) =>
  sdk.client.fetch(`/admin/outbox/${id}/retry`, { method: "POST" })

export const retryDeadMessages = () =>
  sdk.client.fetch<{ retried: number }>("/admin/outbox/retry-dead", { method: "POST", body: {} })

export const sendTestMail = (locale: "ru" | "en") =>
  sdk.client.fetch("/admin/outbox/test-mail", { method: "POST", body: { locale } })
