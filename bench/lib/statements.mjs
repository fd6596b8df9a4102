import { withClient } from "../../scripts/lib/postgres/connect.mjs"

/**
 * How many statements an application sent, one more or less for what it does by itself meanwhile.
 * @param {string} databaseUrl
 * @param {string} like what the counted statements have in common; "%" for all
 * @param {() => Promise<unknown>} work
 */
export async function countStatements(databaseUrl, like, work) {
  const before = await callsOf(databaseUrl, like)
  await work()
  return (await callsOf(databaseUrl, like)) - before
}

const callsOf = (databaseUrl, like) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
        where dbid = (select oid from pg_database where datname = current_database())
          and query ilike $1 and query not ilike '%pg_stat_statements%'`,
      [like],
    )
    return rows[0].calls
  })

/**
 * Milliseconds that PostgreSQL spent on an application's statements, a request.
 * @param {string} databaseUrl
 * @param {number} requests that the work makes
 * @param {() => Promise<unknown>} work
 */
export async function databaseTimeOf(databaseUrl, requests, work) {
  const before = await timeOf(databaseUrl)
  await work()
  return ((await timeOf(databaseUrl)) - before) / requests
}

const timeOf = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select coalesce(sum(total_exec_time), 0)::float8 as spent from pg_stat_statements
        where dbid = (select oid from pg_database where datname = current_database())
          and query like '%catalog_version%'`,
    )
    return rows[0].spent
  })
