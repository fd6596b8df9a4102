import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  GetPaymentStatusInput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { CONFIRMATION_CODE } from "../../contracts/checkout/test-cards"
import { outcomeOfToken } from "../../lib/card/sandbox-token"

type Data = Record<string, unknown> | undefined

/** Of what it was given only this is kept: no number and no code is among it. */
const keptOf = (data: Data): Record<string, unknown> => {
  const { token, brand, last4, save_until } = data ?? {}
  return outcomeOfToken(token) === null ? {} : { token, brand, last4, save_until }
}

const same = ({ data }: { data?: Data }) => Promise.resolve({ data: keptOf(data) })

const { AUTHORIZED, ERROR, REQUIRES_MORE, PENDING } = PaymentSessionStatus

/**
 * Payment by card, against no bank at all: a token says what comes of it. It is told tokens only; who
 * types a number gives it to the door of the shop, which forgets it.
 */
export class CardPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "card"

  // Medusa makes it, and keeps the constructor of its own class to itself.
  public constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
  }

  override initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return Promise.resolve({ id: randomUUID(), data: keptOf(data) })
  }

  override authorizePayment({
    data,
    context,
  }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const kept = keptOf(data)
    const outcome = outcomeOfToken(kept.token)
    const answer = (status: PaymentSessionStatus) => Promise.resolve({ status, data: kept })
    if (outcome === "approve") return answer(AUTHORIZED)
    if (outcome !== "confirm") return answer(ERROR)
    const { code } = (context ?? {}) as { code?: unknown }
    if (code === undefined) return answer(REQUIRES_MORE)
    return answer(code === CONFIRMATION_CODE ? AUTHORIZED : REQUIRES_MORE)
  }

  override getPaymentStatus({ data }: GetPaymentStatusInput) {
    return Promise.resolve({ status: PENDING, data: keptOf(data) })
  }

  override getWebhookActionAndData(
    _payload: ProviderWebhookPayload["payload"],
  ): Promise<WebhookActionResult> {
    return Promise.resolve({ action: PaymentActions.NOT_SUPPORTED })
  }

  override updatePayment = same
  override deletePayment = same
  override cancelPayment = same
  override capturePayment = same
  override refundPayment = same
  override retrievePayment = same
}
