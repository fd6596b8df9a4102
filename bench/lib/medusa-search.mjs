import { createRequire } from "node:module"

import pg from "pg"

import { withClient } from "../../scripts/lib/postgres/connect.mjs"

const { PostgresSearchService } = createRequire(import.meta.url)(
  "@medusajs/search-postgres/dist/services/postgres-search",
)
const { Migration20260807120000: Schema } = createRequire(import.meta.url)(
  "@medusajs/search-postgres/dist/migrations/Migration20260807120000",
)

const index = {
  name: "products",
  physical_name: "products",
  primary_key: "id",
  fields: {
    title: { type: "text", searchable: { weight: 3 } },
    words: { type: "text", searchable: true },
  },
  settings: {},
}

/** Their documents say that every language but English needs a configuration of this name. */
const RUSSIAN = `
  create text search configuration medusa_search_russian (copy = russian);
  alter text search configuration medusa_search_russian
    alter mapping for hword, hword_part, word with unaccent, russian_stem`

const prepare = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const statements = []
    const schema = Object.create(Schema.prototype)
    schema.addSql = (text) => statements.push(text)
    await schema.up()
    for (const text of [...statements, RUSSIAN]) {
      await client.query(text)
    }
    const { rows } = await client.query(
      `select product_id as id, title_words as title, array_to_string(words, ' ') as words
         from catalog_view where locale = 'ru-RU'`,
    )
    return rows
  })

/**
 * The peer: Medusa's own search provider for PostgreSQL, with the words that ours is searched by.
 * @param {string} databaseUrl
 */
export async function openMedusaSearch(databaseUrl) {
  const documents = await prepare(databaseUrl)
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 })
  const execute = async (text, values = []) => {
    let number = 0
    const { rows } = await pool.query(
      text.replace(/\?/g, () => `$${(number += 1)}`),
      values,
    )
    return rows
  }
  const search = new PostgresSearchService(
    { manager: { execute }, logger: console },
    { language: "russian" },
  )
  await search.upsertIndex({ index })
  await search.upsertDocuments({ index: index.physical_name, documents })
  await pool.query("vacuum analyze search_pg_products")
  return {
    find: async (q) => {
      const { hits, metadata } = await search.search({
        index,
        q,
        attributes_to_retrieve: ["title"],
        pagination: { skip: 0, take: 20 },
        search_options: { typo_tolerance: true },
      })
      return { titles: hits.map(({ document }) => document.title), count: metadata.count }
    },
    close: () => pool.end(),
  }
}
