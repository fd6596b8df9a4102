import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  capturePaymentWorkflow,
  createOrUpdateOrderPaymentCollectionWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../../../contracts/access/actor"
import type { Payment } from "../../../contracts/checkout/card"
import { readPoolOf } from "../../../lib/database/read-pool"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type { CardToken } from "../../../modules/checkout/domain/read-card"
import { cardUnknown, nothingToConfirm, orderClosed } from "../../../modules/checkout/errors"
import type { CheckoutModuleService } from "../../../modules/checkout/service"
import { getOrder } from "../../../queries/checkout/get-order"
import { getPaymentState, type PaymentState } from "../../../queries/checkout/get-payment-state"
import { authorizeCard } from "./authorize-card"
import { inOrderTurn } from "./order-turn"

export const CARD_PROVIDER = "pp_card_sandbox"

export type PayBy =
  | { kind: "open" }
  | { kind: "card"; card: CardToken; save: boolean }
  | { kind: "saved"; card_id: string }
  | { kind: "code"; code: string }

type Input = { actor: Actor; order_id: string; by: PayBy }
type Means = Input & { container: MedusaContainer; customerId: string }
type State = PaymentState & { collection_id: string }

const checkoutOf = (container: MedusaContainer) =>
  container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)

/** What is to be paid is what the order costs now. */
const stateOf = async ({ container, order_id }: Means): Promise<State> => {
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
  return card
}

const openSession = async (
  { container }: Means,
  { state, card }: { state: State; card: CardToken | null },
): Promise<string> => {
  const { token, brand, last4 } = card ?? {}
  const { result } = await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: state.collection_id,
      provider_id: CARD_PROVIDER,
      data: card ? { token, brand, last4 } : {},
    },
  })
  return result.id
}

/** A session of ours for as much as the order costs; it may have been changed since. */
const sessionIn = ({ session, amount }: State, status: string) =>
  session?.provider_id === CARD_PROVIDER && session.status === status && session.amount === amount
    ? session
    : null

/** Nothing of a card is asked yet; whoever looks twice finds the same session. */
const open = async (means: Means, state: State): Promise<Payment["status"]> => {
  if (!sessionIn(state, "pending")) await openSession(means, { state, card: null })
  return "open"
}

const sessionToConfirm = (state: State): string => {
  const waiting = sessionIn(state, "requires_more")
  if (!waiting) throw nothingToConfirm()
  return waiting.id
}

/** Authorised and then taken: cut off in between, the next try takes what is authorised. */
const pay = async (means: Means, state: State): Promise<Payment["status"]> => {
  const { container, by, customerId } = means
  const card = await cardOf(means)
  const sessionId =
    by.kind === "code" ? sessionToConfirm(state) : await openSession(means, { state, card })
  const code = by.kind === "code" ? by.code : undefined
  const payment = await authorizeCard(container, { sessionId, code })
  if (payment === null) return "confirmation_required"
  await capturePaymentWorkflow(container).run({ input: { payment_id: payment } })
  if (by.kind === "card" && by.save) {
    await checkoutOf(container).saveCard({ customerId, card: by.card })
  }
  return "paid"
}

const inTurn = async (means: Means): Promise<Payment["status"]> => {
  const { container, actor, order_id: id, by } = means
  const order = await getOrder(readPoolOf(container), { actor, id })
  if (order.payment === "paid") return "paid"
  if (order.status === "cancelled" || order.payment !== "unpaid") throw orderClosed()
  const state = await stateOf(means)
  if (state.payment_id) {
    await capturePaymentWorkflow(container).run({ input: { payment_id: state.payment_id } })
    return "paid"
  }
  return by.kind === "open" ? open(means, state) : pay(means, state)
}

export const payOrderStep = createStep("pay-order", async (input: Input, { container }) => {
  const { actor, order_id } = input
  const customerId = actor.kind === "customer" ? actor.id : ""
  const work = () => inTurn({ ...input, container, customerId })
  const status = await inOrderTurn(container, { orderId: order_id, work })
  return new StepResponse(status)
})
