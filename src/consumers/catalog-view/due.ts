import type { PoolClient } from "pg"

/** Everything that is sold or still shown. */
export const enqueueAll = async (transaction: PoolClient): Promise<void> => {
  await transaction.query(
    `insert into catalog_due
     select id from product where deleted_at is null union select product_id from catalog_view
     on conflict do nothing`,
  )
}

export const enqueueOfCategories = async (
  transaction: PoolClient,
  categoryIds: string[],
): Promise<void> => {
  await transaction.query(
    `insert into catalog_due
     select product_id from product_category_product where product_category_id = any ($1)
     union select product_id from catalog_place join catalog_shelf on catalog_shelf.id = shelf
      where category_ids && $1
     on conflict do nothing`,
    [categoryIds],
  )
}

const wait = async (transaction: PoolClient, ids: string[]): Promise<void> => {
  await transaction.query(
    "insert into catalog_due select unnest($1::text[]) on conflict do nothing",
    [ids],
  )
}

/** As long as something waits, a fact in the journal calls for the next portion. */
const callAgain = (transaction: PoolClient) =>
  transaction.query(
    `select journal_append('catalog_view', 'catalog_view.continued', null, 'catalog')
      where exists (select from catalog_due)`,
  )

/** What is to be refreshed now: what was just touched, then of the rest what has been waiting. */
export const takeDue = async (
  transaction: PoolClient,
  { touched, limit }: { touched: string[]; limit: number },
): Promise<string[]> => {
  if (touched.length > limit) await wait(transaction, touched.slice(limit))
  const now = touched.slice(0, limit)
  const { rows } = await transaction.query<{ product_id: string }>(
    `delete from catalog_due where product_id = any ($1)
        or product_id in (select product_id from catalog_due order by 1 limit $2)
     returning product_id`,
    [now, limit - now.length],
  )
  await callAgain(transaction)
  return [...new Set([...now, ...rows.map(({ product_id: id }) => id)])]
}
