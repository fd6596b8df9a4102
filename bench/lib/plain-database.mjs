import { withClient } from "../../scripts/lib/postgres/connect.mjs"

/**
 * Takes from a copy of the shop's database all that we have hung on Medusa's tables, so that the peer
 * does not pay for it.
 * @param {string} databaseUrl
 */
export const dropOwnTriggers = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select format('drop trigger %I on %s', tgname, tgrelid::regclass) as statement
         from pg_trigger where not tgisinternal`,
    )
    for (const { statement } of rows) {
      await client.query(statement)
    }
  })

/**
 * So that nobody runs out of anything.
 * @param {string} databaseUrl
 * @returns {Promise<string[]>} what can be bought
 */
export const fillShelves = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    await client.query(`
      update inventory_level set stocked_quantity = 1000000,
             raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`)
    const { rows } = await client.query(
      `select variant_id as id from product_variant_inventory_item
        where deleted_at is null order by variant_id`,
    )
    return rows.map(({ id }) => id)
  })

/**
 * @param {string} databaseUrl
 * @param {{ variant: string, pieces: number }} shelf how many of it can still be sold
 */
export const leaveOnShelf = (databaseUrl, { variant, pieces }) =>
  withClient(databaseUrl, (client) =>
    client.query(
      `update inventory_level level
          set stocked_quantity = reserved_quantity + $2::numeric,
              raw_stocked_quantity = jsonb_build_object(
                'value', (reserved_quantity + $2::numeric)::text, 'precision', 20)
         from product_variant_inventory_item part
        where part.variant_id = $1 and level.inventory_item_id = part.inventory_item_id`,
      [variant, pieces],
    ),
  )

/**
 * The same database for whoever does not wait until the disk has what he did.
 * @param {string} databaseUrl
 */
export function withoutDisk(databaseUrl) {
  const url = new URL(databaseUrl)
  url.searchParams.set("options", "-c synchronous_commit=off")
  return url.href
}
