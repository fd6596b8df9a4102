import type { Pool } from "pg"
import type { Ownership } from "../../modules/access/domain/owner"

export type Owned = "cart" | "order" | "payment_collection"

type Row = { account_id: string | null; created_at: Date; order_id: string | null }

// A guest who left an e-mail is a customer for Medusa too, only without an account.
const account = "case when customer.has_account then customer.id end as account_id"

// A cart that has become an order tells what the order tells.
const cart = `
  select ${account}, coalesce(placed.created_at, cart.created_at) as created_at,
         placed.id as order_id
    from cart left join customer on customer.id = cart.customer_id
    left join order_cart became on became.cart_id = cart.id and became.deleted_at is null
    left join "order" placed on placed.id = became.order_id`

const order = `
  select ${account}, "order".created_at, "order".id as order_id
    from "order" left join customer on customer.id = "order".customer_id`

const statements: Record<Owned, string> = {
  cart: `${cart} where cart.id = $1 and cart.deleted_at is null`,
  order: `${order}
    where "order".id = $1 and "order".deleted_at is null and not "order".is_draft_order`,
  payment_collection: `
    ${cart} join cart_payment_collection link on link.cart_id = cart.id
      and link.deleted_at is null
     where link.payment_collection_id = $1 and cart.deleted_at is null
    union all
    ${order} join order_payment_collection link on link.order_id = "order".id
      and link.deleted_at is null
     where link.payment_collection_id = $1 and "order".deleted_at is null`,
}

/** Whose each of the things with this id is; none when there is no such thing. */
export const getOwnership = async (
  pool: Pool,
  { owned, id }: { owned: Owned; id: string },
): Promise<Ownership[]> => {
  const { rows } = await pool.query<Row>({
    name: `access-owner-${owned}`,
    text: statements[owned],
    values: [id],
  })
  return rows.map((row) => ({
    accountId: row.account_id,
    createdAt: row.created_at,
    orderId: row.order_id,
  }))
}
