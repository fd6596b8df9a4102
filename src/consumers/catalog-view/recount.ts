import type { PoolClient } from "pg"

/** Counts again what triggers count along: after this, vocabulary and counts are the view's own. */
export const recount = async (transaction: PoolClient): Promise<void> => {
  await transaction.query("delete from catalog_word")
  await transaction.query(
    `insert into catalog_word (word, stem, key, uses)
     select word, catalog_stem(word), key, count(*)
       from catalog_view, unnest(words, keys) as spoken (word, key)
      where catalog_stem(word) is not null group by word, key`,
  )
  await transaction.query("delete from catalog_count")
  await transaction.query(
    `insert into catalog_count (region_id, category_id, brand, available, products)
     select region_id, category_id, coalesce(brand, ''), available, count(*)
       from catalog_view, unnest(category_ids || ''::text) as category_id
      where locale = 'ru-RU' group by 1, 2, 3, 4`,
  )
}

/** Makes every row be written anew, also one that seems to be what it should be. */
export const distrust = async (transaction: PoolClient): Promise<void> => {
  await transaction.query("update catalog_view set digest = ''")
  await transaction.query("update catalog_category set digest = ''")
}
