import { withClient } from "./postgres/connect.mjs"
import { Refusal } from "./refusal.mjs"

/**
 * Whether this database may be a demo shop. Whoever set a shop up for real must not get people into
 * it whose passwords are printed in the documents, nor the other way round.
 * @param {string} url
 * @param {{ demo: boolean }} wish
 * @returns {Promise<boolean>}
 */
export async function mayBeDemo(url, { demo }) {
  const kind = await withClient(url, kindOf)
  if (kind === "demo" && !demo) {
    throw new Refusal(
      "This database holds the demo shop: start without --no-demo, or take another database " +
        "(DATABASE_URL, or move .data away).",
    )
  }
  return demo && kind !== "own"
}

/** @returns {Promise<"empty" | "demo" | "own">} */
async function kindOf(client) {
  const { rows: tables } = await client.query(
    `select to_regclass('store') is not null and to_regclass('"user"') is not null as present`,
  )
  if (!tables[0].present) {
    return "empty"
  }
  const { rows } = await client.query(`
    select
      exists (select from store where metadata ->> 'demo' = 'true') as demo,
      exists (select from "user") as inhabited`)
  if (rows[0].demo) {
    return "demo"
  }
  return rows[0].inhabited ? "own" : "empty"
}
