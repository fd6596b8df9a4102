import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const SECONDS = 30

type Turn<Result> = { orderId: string; work: () => Promise<Result> }

/** For what Medusa does to an order: where it has a lock of its own, that is the order's id. */
export const whileOrderIsHeld = <Result>(
  container: MedusaContainer,
  { orderId, work }: Turn<Result>,
): Promise<Result> =>
  container.resolve(Modules.LOCKING).execute([`pay:${orderId}`], work, { timeout: SECONDS })

/** One payment, change or end of an order at a time, whoever is in a hurry, buyer or staff. */
export const inOrderTurn = <Result>(
  container: MedusaContainer,
  { orderId, work }: Turn<Result>,
): Promise<Result> =>
  container
    .resolve(Modules.LOCKING)
    .execute([`pay:${orderId}`, orderId], work, { timeout: SECONDS })

/** Medusa reckons what is reserved of a thing from what it read a moment before. */
export const inStockTurn = <Result>(
  container: MedusaContainer,
  { inventoryIds, work }: { inventoryIds: readonly string[]; work: () => Promise<Result> },
): Promise<Result> =>
  inventoryIds.length === 0
    ? work()
    : container
        .resolve(Modules.LOCKING)
        .execute([...new Set(inventoryIds)], work, { timeout: SECONDS })
