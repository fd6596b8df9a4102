import type { PendingUpdate, Webhook } from "../state/world.ts"
import { asUpdate } from "./pending-updates.ts"

const PATIENCE_MS = 60_000

export type Outcome = {
  delivered: boolean
  body?: string
  error?: string
  /** Seconds that the webhook asked to be left alone. */
  retryAfter?: number
  /** It said that it will never be there again. */
  gone?: boolean
}

type Delivery = { webhook: Webhook; update: PendingUpdate }

/** Brings one update to the webhook, once. */
export const post = async (
  { webhook, update }: Delivery,
  signal: AbortSignal,
): Promise<Outcome> => {
  try {
    const answer = await fetch(webhook.url, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        ...(webhook.secretToken ? { "X-Telegram-Bot-Api-Secret-Token": webhook.secretToken } : {}),
      },
      body: JSON.stringify(asUpdate(update)),
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    })
    const body = await answer.text()
    if (!answer.ok) return refusal(answer)
    return { delivered: true, body }
  } catch (error) {
    return { delivered: false, error: wordsFor(error) }
  }
}

const refusal = ({ status, statusText, headers }: Response): Outcome => {
  const retryAfter = Number(headers.get("retry-after"))
  return {
    delivered: false,
    error: `Wrong response from the webhook: ${status} ${statusText}`.trim(),
    gone: status === 410,
    ...(retryAfter > 0 ? { retryAfter } : {}),
  }
}

const wordsFor = (error: unknown): string => {
  if (error instanceof Error && error.name === "TimeoutError") return "Read timeout expired"
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined
  return cause?.code === "ECONNREFUSED" ? "Connection refused" : "Connection failed"
}
