import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Disagreement, DisagreementKind } from "../../../modules/checkout/domain/disagreement"
import { isShort } from "../../../modules/checkout/shortage"
import { inOrderTurn } from "../steps/order-turn"
import { takePayment } from "../steps/take-payment"
import { countPayment, tellPayment } from "./repair-money"
import { countReserved, freeReservation, keepForLine } from "./repair-stock"

type Repair = (container: MedusaContainer, found: Disagreement) => Promise<void>

const takeAuthorized: Repair = (container, { id }) => takePayment(container, id)

const repairs: Partial<Record<DisagreementKind, Repair>> = {
  reserved_miscounted: countReserved,
  kept_for_nothing: freeReservation,
  not_kept: keepForLine,
  authorized_only: takeAuthorized,
  captured_miscounted: countPayment,
  payment_untold: tellPayment,
}

/** True when it was mended; false where a person has to decide, or nothing is left to give. */
export const repair = async (container: MedusaContainer, found: Disagreement): Promise<boolean> => {
  const { kind, id, order_id: orderId } = found
  const mend = repairs[kind]
  if (!mend) return false
  const work = () => mend(container, found)
  try {
    await (orderId === null ? work() : inOrderTurn(container, { orderId, work }))
    return true
  } catch (error) {
    if (!isShort(error)) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`checkout.not_mended ${kind} ${id}`, error as Error)
    }
    return false
  }
}
