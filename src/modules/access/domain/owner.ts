import type { Actor } from "../../../contracts/access/actor"

/** Whose a cart or order is: an account's, or a guest's. */
export type Ownership = { accountId: string | null; createdAt: Date; orderId: string | null }

type Circumstances = {
  ownership: Ownership
  now: Date
  hasLinkTo: (orderId: string) => boolean
}

const GUEST_ORDER_MS = 24 * 60 * 60 * 1000

/**
 * What belongs to an account answers that account alone. A guest's cart answers whoever knows its
 * unguessable id; a guest's order does so for a day, and then whoever holds the link of a mail to it.
 */
export const mayReach = (actor: Actor, { ownership, now, hasLinkTo }: Circumstances): boolean => {
  const { accountId, createdAt, orderId } = ownership
  if (accountId !== null) return actor.kind === "customer" && actor.id === accountId
  if (orderId === null) return true
  return now.getTime() - createdAt.getTime() < GUEST_ORDER_MS || hasLinkTo(orderId)
}
