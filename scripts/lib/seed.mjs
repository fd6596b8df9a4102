import { availableParallelism } from "node:os"

import { medusaFolder, scriptCommand } from "./medusa.mjs"
import { withClient } from "./postgres/connect.mjs"
import { runCommand } from "./run-command.mjs"
import { rememberedOf } from "./shop-state.mjs"

/** Nobody is served yet, so the pictures may have every core. */
const allCores = { PICTURES_AT_ONCE: String(availableParallelism()) }

/**
 * Sets the shop up, and fills it with the demo data where that is allowed.
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {{ medusa: import("./medusa.mjs").Medusa, url: string, demo: boolean,
 *   say: (detail: string) => void }} options
 */
export async function seed(workshop, { medusa, url, demo, say }) {
  return withClient(url, async (client) => {
    const remembered = await rememberedOf(client)
    const { halfSeeded } = remembered.read()
    const wanted = [
      { script: "seed-shop", detail: "regions, channel and keys", empty: "region" },
      ...(demo ? [{ script: "seed-demo", detail: "products and people", empty: "product" }] : []),
    ]
    const fresh = await isUntouched(client)
    const done = []
    for (const { script, detail, empty } of wanted) {
      if (halfSeeded?.script === script || (await isEmpty(client, empty))) {
        say(detail)
        remembered.write({ halfSeeded: { script, fresh } })
        await runScript(workshop, { medusa, script, env: { ...allCores, ...medusa.env } })
        remembered.write({ halfSeeded: undefined })
        done.push(detail)
      }
    }
    return done.join(", ") || "already there"
  })
}

/**
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {{ medusa: import("./medusa.mjs").Medusa, script: string,
 *   env?: Record<string, string> }} options
 */
export const runScript = (workshop, { medusa, script, env = {} }) =>
  runCommand(workshop, {
    name: script,
    what: `The script ${script}`,
    command: scriptCommand(medusa, script),
    cwd: medusaFolder(medusa),
    env: { ...medusa.env, ...env },
  })

async function isUntouched(client) {
  for (const table of ["region", '"user"', "customer"]) {
    if (!(await isEmpty(client, table))) {
      return false
    }
  }
  return true
}

async function isEmpty(client, table) {
  const { rows } = await client.query(`select not exists (select from ${table}) as empty`)
  return rows[0].empty
}
