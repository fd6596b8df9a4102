import path from "node:path"

import { readJson, writeJson } from "./json-file.mjs"
import { dataFolder } from "./paths.mjs"

const FILE = path.join(dataFolder, "state.json")

/**
 * What the launcher remembers about one database, known by the numbers that PostgreSQL gave to it and
 * to its data folder: what was made anew has others.
 * @param {import("pg").Client} client
 */
export async function rememberedOf(client) {
  const { rows } = await client.query(
    `select system_identifier as cluster, oid
      from pg_control_system(), pg_database where datname = current_database()`,
  )
  const { cluster, oid } = rows[0]
  const key = `${client.host}:${client.port}/${client.database}#${cluster}-${oid}`
  return {
    read: () => readJson(FILE)?.databases?.[key] ?? {},
    /** @param {Record<string, unknown>} more */
    write(more) {
      const state = readJson(FILE) ?? {}
      const databases = { ...state.databases, [key]: { ...state.databases?.[key], ...more } }
      writeJson(FILE, { ...state, databases })
    },
  }
}
