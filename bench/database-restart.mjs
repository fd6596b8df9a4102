import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"

import { withClient } from "../scripts/lib/postgres/connect.mjs"
import { isAlive } from "../scripts/lib/process-identity.mjs"
import { signIn, storefrontOf } from "./lib/ask.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { median } from "./lib/numbers.mjs"
import { countOutcomes, restartOnce, spell } from "./lib/outage.mjs"
import { judge } from "./lib/results.mjs"
import { startShop } from "./lib/server.mjs"
import { startLoad } from "./lib/steady-load.mjs"

const CALM_MS = 6_000
const GOAL_SECONDS = 5
const READ = "products?limit=12&fields=id,title,handle,*variants.calculated_price"

export const benchmark = {
  title: "Database restart: PostgreSQL is killed under load and started again",
  quick: true,
  options: { rounds: 5, away: 3, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ rounds: number, away: number, patience: number }} options `away`: seconds that PostgreSQL
 *   stays down
 */
async function run(stage, { rounds, away, patience }) {
  const noise = watchNoise(stage)
  const databaseUrl = await stage.copyDatabase("bench_restart")
  const server = await startShop(stage, { databaseUrl, name: "database-restart" })
  const { kinds, probe, acknowledged } = await loadOf(server, databaseUrl)
  const load = startLoad(kinds)
  const outages = []
  for (let round = 1; round <= rounds; round += 1) {
    await noise.settle(patience)
    await sleep(CALM_MS, undefined, { signal: stage.lifecycle.signal })
    const outage = await restartOnce(stage, { server, probe, load, away })
    outages.push(outage)
    console.log(`  round ${round}: ${describe(outage)}`)
  }
  await sleep(CALM_MS)
  await load.stop()
  const alive = isAlive(server.identity)
  const lost = await missingOf(databaseUrl, acknowledged)
  await server.stop()
  return rowsOf({ outages, load, alive, lost, acknowledged, reason: noise.verdictless() })
}

async function loadOf({ url }, databaseUrl) {
  const { headers, region } = await storefrontOf(databaseUrl)
  const admin = await signIn(url)
  const acknowledged = []
  const read = { url: `${url}/store/${READ}&region_id=${region}`, headers }
  const kinds = [
    { name: "read", perSecond: 4, request: () => read },
    {
      name: "write",
      perSecond: 10,
      request: () => ({
        url: `${url}/admin/product-tags`,
        method: "POST",
        headers: admin,
        body: { value: `restart ${randomUUID()}` },
      }),
      onGood: ({ text }) => acknowledged.push(JSON.parse(text).product_tag.id),
    },
  ]
  const probe = { url: `${url}/store/products?limit=1&fields=id,title`, headers }
  return { kinds, probe, acknowledged }
}

const missingOf = (databaseUrl, acknowledged) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select id from unnest($1::text[]) as id
        where not exists (select from product_tag where product_tag.id = id.id)`,
      [acknowledged],
    )
    return rows.length
  })

function rowsOf({ outages, load, alive, lost, acknowledged, reason }) {
  const answers = outages.map(({ firstAnswer: seconds }) => seconds)
  const failures = outages.map(({ lastFailure }) => lastFailure)
  const exits = outages.filter((outage) => !outage.alive).length + (alive ? 0 : 1)
  const goal = `≤ ${GOAL_SECONDS} s`
  return [
    {
      measure: "first good read after PostgreSQL is back, median (worst)",
      ours: `${median(answers).toFixed(2)} s (${Math.max(...answers).toFixed(2)} s)`,
      goal,
      ...judge({ value: Math.max(...answers), atMost: GOAL_SECONDS, noise: reason }),
    },
    {
      measure: "last failed request after PostgreSQL is back, median (worst)",
      ours: `${median(failures).toFixed(2)} s (${Math.max(...failures).toFixed(2)} s)`,
      goal,
      ...judge({ value: Math.max(...failures), atMost: GOAL_SECONDS, noise: reason }),
    },
    {
      measure: "acknowledged writes lost",
      ours: `${lost} of ${acknowledged.length}`,
      goal: "0",
      ...judge({ value: lost, atMost: 0 }),
    },
    {
      measure: "exits of the process",
      ours: String(exits),
      goal: "0",
      ...judge({ value: exits, atMost: 0 }),
    },
    { measure: "requests that failed meanwhile", ours: spell(countOutcomes(load.failures)) },
  ]
}

const describe = ({ down, firstAnswer: first, lastFailure, outcomes }) =>
  `PostgreSQL away for ${down.toFixed(1)} s, first answer after ${first.toFixed(2)} s, ` +
  `last failure after ${lastFailure.toFixed(2)} s, failed: ${spell(outcomes)}`
