import type { Actor } from "../../../contracts/access/actor"

/** Whose a cart or order is: an account's, or a guest's. */
export type Ownership = { accountId: string | null; createdAt: Date; isOrder: boolean }

const GUEST_ORDER_MS = 24 * 60 * 60 * 1000

/**
 * What belongs to an account answers that account alone. A guest's cart answers whoever knows its
 * unguessable id; a guest's order does so for a day.
 */
export const mayReach = (
  actor: Actor,
  { ownership, now }: { ownership: Ownership; now: Date },
): boolean => {
  if (ownership.accountId !== null) {
    return actor.kind === "customer" && actor.id === ownership.accountId
  }
  return !ownership.isOrder || now.getTime() - ownership.createdAt.getTime() < GUEST_ORDER_MS
}
