import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CardToken } from "../domain/read-card"

/** The same card saved again stays one, under the newest token. */
export const saveCard = async (
  knex: Knex,
  { customerId, card }: { customerId: string; card: CardToken },
): Promise<void> => {
  await knex("checkout_card")
    .insert({ id: generateEntityId(undefined, "card"), customer_id: customerId, ...card })
    .onConflict(["customer_id", "brand", "last4", "expires_on"])
    .merge({ token: card.token, created_at: knex.fn.now() })
}

export const findCard = async (
  knex: Knex,
  { customerId, id }: { customerId: string; id: string },
): Promise<CardToken | null> => {
  const { rows } = await knex.raw<{ rows: CardToken[] }>(
    `select token, brand, last4, expires_on from checkout_card where id = ? and customer_id = ?`,
    [id, customerId],
  )
  return rows[0] ?? null
}

export const forgetCard = async (
  knex: Knex,
  { customerId, id }: { customerId: string; id: string },
): Promise<boolean> => {
  const gone = await knex("checkout_card").where({ id, customer_id: customerId }).delete()
  return gone > 0
}
