import type { Actor } from "../../../contracts/access/actor"

type Role = "guest" | "client" | "manager" | "admin" | "token" | "system"

const rolesAllowed = {
  // A login that is not yet a person may end its token too.
  "account.log_out": ["guest", "client", "manager", "admin"],
  // Whoever is logged in may open an account for somebody else at the same screen.
  "account.register": ["guest", "client", "manager", "admin", "system"],
  "account.read": ["client", "manager"],
  "account.change": ["client", "manager"],
  // Whoever holds the link of a mail, or asks for a mail to an address.
  "account.follow_link": ["guest", "client", "manager", "admin", "system"],
  "account.ask_mail": ["guest", "client", "manager", "admin", "system"],
  "account.note_login": ["system"],
  "account.count_attempt": ["system"],
  "account.forget": ["system"],
  "account.link": ["system"],
  "account.prove_email": ["system"],
  // Whoever holds a link from a mail; the link says for whom.
  "account.set_password": ["guest", "client", "manager", "admin"],
  // On the site; whoever is in the chat may be nobody yet.
  "account.link_telegram": ["client", "manager"],
  "account.open_telegram": ["guest", "client", "manager"],
  "account.put_telegram": ["system"],
  "account.read_telegram": ["admin", "system"],
  "account.meet_telegram": ["admin", "system"],
  "account.unlink_telegram": ["client", "manager", "admin", "system"],
  "catalog.describe": ["admin", "system"],
  "catalog.inspect": ["manager", "admin", "system"],
  "catalog.import": ["admin", "system"],
  "catalog.refresh": ["system"],
  "catalog.sweep": ["system"],
  // Whoever knows an order's id; the mail goes to the address in the order.
  "checkout.ask_order_link": ["guest", "client", "manager", "admin", "system"],
  "checkout.cancel_order": ["client", "manager"],
  "checkout.change_order": ["client", "manager"],
  "checkout.doctor": ["system"],
  "checkout.expire_orders": ["system"],
  "checkout.link_order": ["system"],
  "checkout.open_cart": ["client", "manager", "system"],
  "checkout.pay": ["client", "manager"],
  "checkout.place_order": ["client", "manager"],
  "checkout.read_orders": ["client", "manager"],
  "checkout.reorder": ["client", "manager"],
  "checkout.take_back_order": ["system"],
  "checkout.tell_order": ["system"],
  "idempotency.forget": ["system"],
  "journal.forget": ["system"],
  "review.read": ["guest", "client", "manager", "admin", "token", "system"],
  "review.write": ["client", "manager"],
  "review.moderate": ["admin", "system"],
  "member.read": ["admin", "system"],
  "member.create": ["admin", "system"],
  "member.retype": ["admin", "system"],
  "member.invite": ["admin", "system"],
  "member.dashboard": ["admin", "system"],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof rolesAllowed

const roleOf = (actor: Actor): Role => (actor.kind === "customer" ? actor.type : actor.kind)

/** What is not named here is refused. */
export const isAllowed = (actor: Actor, action: Action): boolean =>
  (rolesAllowed[action] as readonly Role[] | undefined)?.includes(roleOf(actor)) ?? false
