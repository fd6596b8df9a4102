import type { Pool } from "pg"
import type { Actor, CustomerType } from "../../contracts/access/actor"

/** On whose behalf a chat speaks: its linked customer, as they are now, or nobody known. */
export const getActorOfPerson = async (pool: Pool, personId: string | null): Promise<Actor> => {
  if (personId === null) return { kind: "guest" }
  const { rows } = await pool.query<{ id: string; type: CustomerType }>(
    `select customer.id, access_customer.type
       from customer join access_customer on access_customer.customer_id = customer.id
      where customer.id = $1 and customer.deleted_at is null`,
    [personId],
  )
  return rows[0] ? { kind: "customer", ...rows[0] } : { kind: "guest" }
}
