import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PoolClient } from "pg"
import type { Consumer, Means } from "../lib/journal/consumer"
import { openCartWorkflow } from "../workflows/checkout/open-cart"

const withoutCart = `
  select id from customer
   where has_account and deleted_at is null
     and not exists (select from checkout_open_cart where customer_id = customer.id)`

const idsOf = async (transaction: PoolClient, text: string, ids?: string[]): Promise<string[]> => {
  const values = ids ? [ids] : []
  const { rows } = await transaction.query<{ id: string }>(text, values)
  return rows.map(({ id }) => id)
}

const actor = { kind: "system", id: "checkout-carts" } as const

const openCarts = async (container: MedusaContainer, customers: string[]): Promise<void> => {
  for (const customer_id of customers) {
    await openCartWorkflow(container).run({ input: { actor, customer_id } })
  }
}

/** A person who is gone leaves no cart behind; one who has left by an oversight gets a new one. */
const removeCarts = async ({ transaction, container }: Means, customers: string[]) => {
  const carts = await idsOf(
    transaction,
    `select open.cart_id as id from checkout_open_cart open
       left join customer on customer.id = open.customer_id
      where open.customer_id = any($1) and (customer.id is null or customer.deleted_at is not null)`,
    customers,
  )
  if (carts.length > 0) await container.resolve(Modules.CART).softDeleteCarts(carts)
}

/** Every account has an open cart from its first moment to its last. */
export const checkoutCarts: Consumer = {
  name: "checkout-carts",
  topics: ["customer", "open_cart"],
  apply: async (facts, means) => {
    const customers = [...new Set(facts.map(({ subject }) => subject))]
    await removeCarts(means, customers)
    const bare = await idsOf(means.transaction, `${withoutCart} and id = any($1)`, customers)
    await openCarts(means.container, bare)
  },
  rebuild: async ({ transaction, container }) => {
    await openCarts(container, await idsOf(transaction, withoutCart))
  },
}
