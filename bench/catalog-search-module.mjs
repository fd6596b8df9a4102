import { openMedusaSearch } from "./lib/medusa-search.mjs"
import { untilShown } from "./lib/many-products.mjs"
import { makeRows } from "./lib/many-rows.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { median } from "./lib/numbers.mjs"
import { judge } from "./lib/results.mjs"
import { startShop, UNLIMITED } from "./lib/server.mjs"

const DEMO_PRODUCTS = 80
const SHOWN = 20

/** What is typed, and what stands in a title that is meant. */
const questions = [
  ["холодильник", /холодильник/i],
  ["холадильник", /холодильник/i],
  ["[jkjlbkmybr", /холодильник/i],
  ["washng machine", /стиральная машина/i],
  ["кофе машина", /кофемашина/i],
  ["тепло", /teplo/i],
]

export const benchmark = {
  title: "Search: what Medusa's own search provider finds of what people type",
  quick: false,
  options: { products: 10_000, requests: 20 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ products: number, requests: number }} options
 */
async function run(stage, { products, requests }) {
  const noise = watchNoise(stage)
  const databaseUrl = await stage.copyDatabase("bench_search_module")
  const ours = await startShop(stage, {
    databaseUrl,
    name: "catalog-search-module",
    settings: UNLIMITED,
  })
  await untilShown(stage, { url: ours.url, number: DEMO_PRODUCTS })
  await makeRows(databaseUrl, products)
  await untilShown(stage, { url: ours.url, number: products })
  const theirs = await openMedusaSearch(databaseUrl)
  const rows = []
  for (const [q, meant] of questions) {
    const found = {
      ours: await timed(requests, (number) => findOurs(ours.url, { q, number })),
      peer: await timed(requests, () => theirs.find(q)),
    }
    const reason = noise.verdictless({})
    rows.push(...rowsOf(`«${q}», ${products} products`, { found, meant, reason }))
  }
  await theirs.close()
  await ours.stop()
  return rows
}

async function findOurs(url, { q, number }) {
  // Each time another question, so that no answer is a kept one.
  const query = new URLSearchParams({ q, limit: SHOWN, offset: number % SHOWN === 0 ? 0 : number })
  const answer = await fetch(`${url}/catalog/products?${query}`)
  const { products, count } = await answer.json()
  return { titles: products.map(({ title }) => title), count }
}

async function timed(requests, find) {
  const milliseconds = []
  let first
  for (let number = 0; number < requests; number += 1) {
    const started = performance.now()
    const found = await find(number)
    milliseconds.push(performance.now() - started)
    first ??= found
  }
  return { ...first, milliseconds: median(milliseconds) }
}

function rowsOf(measure, { found: { ours, peer }, meant, reason }) {
  const right = ({ titles }) => titles.filter((title) => meant.test(title)).length
  const ratio = ours.milliseconds / peer.milliseconds
  return [
    {
      measure: `${measure}: of the first ${SHOWN}, what is meant`,
      ours: String(right(ours)),
      peer: String(right(peer)),
    },
    {
      measure: `${measure}: ms`,
      ours: ours.milliseconds.toFixed(1),
      peer: peer.milliseconds.toFixed(1),
      ratio: ratio.toFixed(2),
      goal: "≤ 1 ×",
      ...judge({ value: ratio, atMost: 1, noise: reason, isRatio: true }),
    },
  ]
}
