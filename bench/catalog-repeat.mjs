import { storefrontOf } from "./lib/ask.mjs"
import { drive, get } from "./lib/drive.mjs"
import { untilShown } from "./lib/many-products.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { median } from "./lib/numbers.mjs"
import { startRaw } from "./lib/raw.mjs"
import { judge } from "./lib/results.mjs"
import { compare, takeTurns } from "./lib/rounds.mjs"
import { startShop, UNLIMITED } from "./lib/server.mjs"
import { readAfterWrites } from "./lib/stale-reads.mjs"
import { makeVanilla, startVanilla } from "./lib/vanilla.mjs"

const DEMO_PRODUCTS = 80
const LIST = "/catalog/products?limit=20&sort=newest"
const ELSEWHERE_MS = 250

export const benchmark = {
  title: "Catalogue: the same list asked again, and what is seen after a change",
  quick: true,
  options: { rounds: 5, requests: 8_000, reads: 10_000, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ rounds: number, requests: number, reads: number, patience: number }} options
 */
async function run(stage, { rounds, requests, reads, patience }) {
  const noise = watchNoise(stage)
  const databaseUrl = await stage.copyDatabase("bench_repeat")
  const house = await openHouse(stage, databaseUrl)
  const { ours, another, vanilla, bytes } = house
  const seen = await readAfterWrites({ url: ours.url, other: another.url, databaseUrl, reads })
  await another.stop()
  const { headers, question } = await vanillaQuestion(vanilla, databaseUrl)
  const { headers: told } = await get(ours.url + LIST, undefined, {})
  const ask = (server, url, more) => () =>
    drive({ pid: server.pid, urlOf: () => url, requests, ...more })
  await ask(ours, ours.url + LIST)()
  const results = await takeTurns({
    noise,
    rounds,
    patience,
    contestants: {
      "ours": ask(ours, ours.url + LIST),
      "not modified": ask(ours, ours.url + LIST, {
        headers: { "if-none-match": told.etag },
        status: 304,
      }),
      "vanilla": ask(vanilla, question, { headers, requests: Math.max(20, requests / 200) }),
      "bytes": ask(bytes, `${bytes.url}/`),
    },
  })
  await Promise.all([ours, vanilla, bytes].map((server) => server.stop()))
  return [...rowsOfCost(results, noise), ...rowsOfStaleness(seen)]
}

async function openHouse(stage, databaseUrl) {
  const start = (name) => startShop(stage, { databaseUrl, name, settings: UNLIMITED })
  const ours = await start("catalog-repeat-ours")
  await untilShown(stage, { url: ours.url, number: DEMO_PRODUCTS })
  const another = await start("catalog-repeat-another")
  const folder = makeVanilla(stage, { caching: true })
  const vanilla = await startVanilla(stage, { databaseUrl, folder, name: "catalog-repeat-vanilla" })
  const bytesOf = ours.url + LIST
  const bytes = await startRaw(stage, { name: "catalog-repeat-bytes", databaseUrl, bytesOf })
  return { ours, another, vanilla, bytes }
}

async function vanillaQuestion({ url }, databaseUrl) {
  const { headers, region } = await storefrontOf(databaseUrl)
  const fields = "id,title,handle,thumbnail,*variants.calculated_price"
  const question = `${url}/store/products?limit=20&order=-created_at&region_id=${region}&fields=${fields}`
  return { headers, question }
}

function rowsOfCost(results, noise) {
  const { ours, vanilla, bytes } = results
  const reason = noise.verdictless({ "server of bytes": bytes.map(({ cpu }) => cpu) })
  return [
    compare({
      measure: "CPU a request against vanilla Medusa with its cache, ms",
      ...{ ours, other: vanilla, kind: "peer", noise: reason },
      ...{ atMost: 1 / 10, goal: "≥ 10 × less" },
    }),
    compare({
      measure: "CPU a request against bytes behind node:http, ms",
      ...{ ours, other: bytes, kind: "limit", noise: reason },
      ...{ atMost: 2, goal: "≤ 2 × the bytes" },
    }),
    {
      measure: "requests a second, not modified (sent whole)",
      ours: `${perSecond(results["not modified"])} (${perSecond(ours)})`,
      limit: perSecond(bytes),
    },
  ]
}

const perSecond = (costs) => median(costs.map((cost) => cost.perSecond)).toFixed(0)

function rowsOfStaleness({ asked, stale, lags }) {
  const longest = Math.max(...lags)
  return [
    {
      measure: "stale reads after an acknowledged change, same process",
      ours: `${stale} of ${asked}`,
      goal: "0",
      ...judge({ value: stale, atMost: 0 }),
    },
    {
      measure: "until another process shows the change, median (longest)",
      ours: `${median(lags).toFixed(0)} ms (${longest.toFixed(0)} ms)`,
      goal: `≤ ${ELSEWHERE_MS} ms`,
      ...judge({ value: longest, atMost: ELSEWHERE_MS }),
    },
  ]
}
