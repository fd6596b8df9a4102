import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const SECONDS = 30

/**
 * One payment, change or end of an order at a time, whoever is in a hurry. Medusa locks an order that
 * staff edit by its id.
 */
export const inOrderTurn = <Result>(
  container: MedusaContainer,
  { orderId, work }: { orderId: string; work: () => Promise<Result> },
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
