import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PLACE_DAYS, placeOf } from "../domain/place"
import { tell } from "./tell"

type NewLogin = { id: string; customerId: string; address: string; userAgent: string | null }

/** Of the first place of all there is nobody to warn. */
export const notePlace = async (transaction: Knex, login: NewLogin): Promise<void> => {
  const { customerId, id } = login
  const { rows } = await transaction.raw<{ rows: { is_new: boolean; has_others: boolean }[] }>(
    `insert into account_place as known (customer_id, place, expires_at)
     values (:customerId, :place, now() + make_interval(days => :days))
     on conflict (customer_id, place) do update
        set last_at = now(), expires_at = excluded.expires_at
     returning xmax = 0 as is_new,
               exists (select from account_place other where other.customer_id = :customerId
                          and other.place <> :place) as has_others`,
    { customerId, place: placeOf(login), days: PLACE_DAYS },
  )
  if (!rows[0]?.is_new || !rows[0].has_others) return
  await tell(transaction, {
    event: "account.login_new_place",
    actor: `customer:${customerId}`,
    customerId,
    data: { login: id },
  })
}
