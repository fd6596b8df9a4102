import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrUpdateOrderPaymentCollectionWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../../contracts/access/actor"
import type { Payment } from "../../../contracts/checkout/card"
import { readPoolOf } from "../../../lib/database/read-pool"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type { CardToken } from "../../../modules/checkout/domain/read-card"
import { thisMonth } from "../../../modules/checkout/domain/this-month"
import {
  cardDeclined,
  cardUnknown,
  nothingToConfirm,
  orderClosed,
} from "../../../modules/checkout/errors"
import type { CheckoutModuleService } from "../../../modules/checkout/service"
import { getOrder } from "../../../queries/checkout/get-order"
import { getPaymentState, type PaymentState } from "../../../queries/checkout/get-payment-state"
import { authorizeCard } from "./authorize-card"
import { inOrderTurn } from "./order-turn"
import { takePayment } from "./take-payment"

export const CARD_PROVIDER = "pp_card_sandbox"
const WAITING = ["pending", "pending_authorization", "requires_more"]

export type PayBy =
  | { kind: "open" }
  | { kind: "card"; card: CardToken; save: boolean }
  | { kind: "saved"; card_id: string }
  | { kind: "code"; code: string }

type Input = { actor: Actor; order_id: string; by: PayBy }
type Means = Input & { container: MedusaContainer; customerId: string }

const checkoutOf = (container: MedusaContainer) =>
  container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)

/** What is to be paid is what the order costs now. */
const stateOf = async ({ container, order_id }: Means): Promise<PaymentState> => {
  await createOrUpdateOrderPaymentCollectionWorkflow(container).run({ input: { order_id } })
  const state = await getPaymentState(readPoolOf(container), order_id)
  if (!state) throw orderClosed()
  return state
}

const cardOf = async ({ container, customerId, by }: Means): Promise<CardToken | null> => {
  if (by.kind === "card") return by.card
  if (by.kind !== "saved") return null
  const card = await checkoutOf(container).findCard({ customerId, id: by.card_id })
  if (!card) throw cardUnknown()
  if (card.expires_on < thisMonth()) throw cardDeclined()
  return card
}

/** What waits for money of another kind goes on waiting: it may still come that way. */
const openSession = async (
  { container, by }: Means,
  { state, card }: { state: PaymentState; card: CardToken | null },
): Promise<string> => {
  const payments = container.resolve(Modules.PAYMENT)
  const { token, brand, last4, expires_on } = card ?? {}
  // The bank may want to know more before it is paid and may be saved.
  const wish = by.kind === "card" && by.save ? { save_until: expires_on } : {}
  const { collection_id, amount, currency_code } = state
  const earlier = await payments.listPaymentSessions({
    payment_collection_id: collection_id,
    provider_id: CARD_PROVIDER,
  })
  const { id } = await payments.createPaymentSession(collection_id, {
    provider_id: CARD_PROVIDER,
    amount,
    currency_code,
    data: card ? { token, brand, last4, ...wish } : {},
  })
  for (const session of earlier) await payments.deletePaymentSession(session.id)
  return id
}

/** A session of ours for as much as the order costs; it may have been changed since. */
const sessionIn = ({ session, amount }: PaymentState, status: string) =>
  session?.provider_id === CARD_PROVIDER && session.status === status && session.amount === amount
    ? session
    : null

/** Nothing of a card is asked yet; whoever looks twice finds the same session. */
const open = async (means: Means, state: PaymentState): Promise<Payment["status"]> => {
  if (!sessionIn(state, "pending")) await openSession(means, { state, card: null })
  return "open"
}

const sessionToConfirm = (state: PaymentState): string => {
  const waiting = sessionIn(state, "requires_more")
  if (!waiting) throw nothingToConfirm()
  return waiting.id
}

/** Cut off before its end, the next try goes on here: what is authorised is taken, and nothing else. */
const take = async (
  container: MedusaContainer,
  { paymentId, collectionId }: { paymentId: string; collectionId: string },
): Promise<void> => {
  const payments = container.resolve(Modules.PAYMENT)
  const found = await payments.listPaymentSessions({
    payment_collection_id: collectionId,
  })
  for (const { id, status } of found) {
    if (WAITING.includes(status)) await payments.deletePaymentSession(id)
  }
  await takePayment(container, paymentId)
}

const saveCardOf = async ({ container, customerId }: Means, sessionId: string): Promise<void> => {
  const { data } = await container.resolve(Modules.PAYMENT).retrievePaymentSession(sessionId)
  const { save_until, ...card } = data as Omit<CardToken, "expires_on"> & { save_until?: string }
  if (save_until === undefined) return
  const { token, brand, last4 } = card
  await checkoutOf(container).saveCard({
    customerId,
    card: { token, brand, last4, expires_on: save_until },
  })
}

const pay = async (means: Means, state: PaymentState): Promise<Payment["status"]> => {
  const { container, by } = means
  const card = await cardOf(means)
  const sessionId =
    by.kind === "code" ? sessionToConfirm(state) : await openSession(means, { state, card })
  const code = by.kind === "code" ? by.code : undefined
  const paymentId = await authorizeCard(container, { sessionId, code })
  if (paymentId === null) return "confirmation_required"
  await take(container, { paymentId, collectionId: state.collection_id })
  await saveCardOf(means, sessionId)
  return "paid"
}

const inTurn = async (means: Means): Promise<Payment["status"]> => {
  const { container, actor, order_id: id, by } = means
  const order = await getOrder(readPoolOf(container), { actor, id })
  if (order.payment === "paid") return "paid"
  if (order.status === "cancelled" || order.payment !== "unpaid") throw orderClosed()
  // Before Medusa reckons what is to be paid: it would give back what is authorised.
  const found = await getPaymentState(readPoolOf(container), id)
  if (found?.payment_id) {
    await take(container, { paymentId: found.payment_id, collectionId: found.collection_id })
    return "paid"
  }
  const state = await stateOf(means)
  return by.kind === "open" ? open(means, state) : pay(means, state)
}

export const payOrderStep = createStep("pay-order", async (input: Input, { container }) => {
  const { actor, order_id } = input
  const customerId = actor.kind === "customer" ? actor.id : ""
  const work = () => inTurn({ ...input, container, customerId })
  const status = await inOrderTurn(container, { orderId: order_id, work })
  return new StepResponse(status)
})
