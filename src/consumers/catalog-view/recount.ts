import type { PoolClient } from "pg"

/** Makes again what triggers keep beside the view: its vocabulary, its counts and its shelves. */
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
  await transaction.query("select catalog_place_all()")
}

/** Makes every row be written anew, also one that seems to be what it should be. */
export const distrust = async (transaction: PoolClient): Promise<void> => {
  await transaction.query("update catalog_view set digest = ''")
  await transaction.query("update catalog_category set digest = ''")
}
