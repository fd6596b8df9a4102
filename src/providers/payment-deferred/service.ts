import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"

const nothing = () => Promise.resolve({ data: {} })

/**
 * Money that comes after the order: on delivery, or by a way chosen later. The order is placed with a
 * payment that waits; whoever asks a second time says that the money is there, as the dashboard's
 * "Check status" does.
 */
export class DeferredPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "deferred"

  // Medusa makes it, and keeps the constructor of its own class to itself.
  public constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
  }

  override initiatePayment(): Promise<InitiatePaymentOutput> {
    return Promise.resolve({ id: randomUUID(), data: {} })
  }

  override authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return Promise.resolve(
      data?.waits === true
        ? { status: PaymentSessionStatus.AUTHORIZED, data }
        : { status: PaymentSessionStatus.PENDING_AUTHORIZATION, data: { waits: true } },
    )
  }

  override getPaymentStatus({ data }: AuthorizePaymentInput) {
    const status =
      data?.waits === true
        ? PaymentSessionStatus.PENDING_AUTHORIZATION
        : PaymentSessionStatus.PENDING
    return Promise.resolve({ status })
  }

  override getWebhookActionAndData(
    _payload: ProviderWebhookPayload["payload"],
  ): Promise<WebhookActionResult> {
    return Promise.resolve({ action: PaymentActions.NOT_SUPPORTED })
  }

  override updatePayment = nothing
  override deletePayment = nothing
  override cancelPayment = nothing
  override capturePayment = nothing
  override refundPayment = nothing
  override retrievePayment = nothing
}
