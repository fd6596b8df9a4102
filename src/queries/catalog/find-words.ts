import type { Pool } from "pg"
import type { Asked } from "../../modules/catalog/domain/asked-words"
import type { Found } from "../../modules/catalog/domain/understand"
import { askView } from "./ask-view"

const MOST_BEGUN = 8
// Of very many words that begin so, those are looked at that come first, and those that are common.
const MOST_LOOKED_AT = 500
const MOST_NEAR = 8
const SHORTEST_GUESS = 4

const begins = "key >= asked.key and key < asked.key || chr(1114111)"

// Words without a stem (и, с, the) are no beginning of anything. The lookup for likeness is dear, so it is made only for pieces of which nothing else is known.
const text = `
  with asked as (select * from jsonb_to_recordset($1)
                 as asked (piece int, way text, word text, key text)),
  same as (
    select asked.*, kept.stem, kept.key as found_key, kept.uses, 'exact' as how
      from asked join catalog_word kept on kept.stem = catalog_stem(asked.word)
    union
    select asked.*, kept.stem, kept.key, kept.uses, 'exact'
      from asked join catalog_word kept on kept.key = asked.key),
  common as materialized (
    select * from catalog_word order by uses desc limit ${MOST_LOOKED_AT}),
  begun as (
    select asked.*, kept.stem, kept.key as found_key, kept.uses, 'prefix' as how
      from asked cross join lateral (
        (select * from catalog_word where ${begins} limit ${MOST_LOOKED_AT})
        union
        select * from common where ${begins}
        order by uses desc limit ${MOST_BEGUN}) kept
     where catalog_stem(asked.word) is not null),
  near as (
    select asked.*, kept.stem, kept.key as found_key, kept.uses, 'near' as how
      from asked cross join lateral (
        select * from catalog_word where key !~ '[0-9]'
         order by key <-> asked.key limit ${MOST_NEAR}) kept
     where length(asked.key) >= ${SHORTEST_GUESS} and asked.way not in ('joined', 'half')
       and not exists (select from same where same.piece = asked.piece)
       and not exists (select from begun where begun.piece = asked.piece))
  select version, coalesce(found, '[]') as found from catalog_version, (
    select json_agg(json_build_object('piece', piece, 'way', way, 'word', word,
             'how', how, 'stem', stem, 'key', found_key, 'uses', uses)) as found
      from (select * from same union all select * from begun union all select * from near) all_found
  ) told`

/** What the vocabulary of the shop has for the words asked. */
export const findWords = (
  pool: Pool,
  asked: Asked[],
): Promise<{ version: string; found: Found[] }> =>
  askView(pool, { text, values: [JSON.stringify(asked)] })
