import { anew, drive, get } from "./lib/drive.mjs"
import { untilShown } from "./lib/many-products.mjs"
import { makeRows } from "./lib/many-rows.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { median } from "./lib/numbers.mjs"
import { startRaw } from "./lib/raw.mjs"
import { judge } from "./lib/results.mjs"
import { compare, takeTurns } from "./lib/rounds.mjs"
import { startShop, UNLIMITED } from "./lib/server.mjs"
import { databaseTimeOf } from "./lib/statements.mjs"

const DEMO_PRODUCTS = 80
const SIZES = [1_000, 10_000, 100_000]
const inRussian = "locale = 'ru-RU'"
const count = (where) => `(select count(*) from catalog_view where ${inRussian} and ${where})`
const wanted = "search @@ '''холодильник'''::tsquery"
const inKitchen = `category_ids @> array[(select category_id from catalog_category
  where handle = 'kitchen' limit 1)] and brand = 'teplo' and available`
const begun = "search @@ '''холод'':*'::tsquery"

/** What is asked of ours, and the same as the one statement that somebody would write by hand. */
const questions = {
  search: {
    paths: [
      "/catalog/products?limit=20&q=%D1%85%D0%BE%D0%BB%D0%BE%D0%B4%D0%B8%D0%BB%D1%8C%D0%BD%D0%B8%D0%BA",
    ],
    raw: `select card, ${count(wanted)} as count from catalog_view where ${inRussian} and ${wanted}
      order by ts_rank('{0.05, 0.2, 0.5, 1}', search, '''холодильник''') desc, available desc,
               product_created_at desc, product_id limit 20`,
  },
  misspelt: { paths: ["холадильник", "washng machine", "[jkjlbkmybr"].map(asSearch), as: "search" },
  filter: {
    paths: [
      "/catalog/products?limit=20&category=kitchen&brand=teplo&available=true&sort=price_asc",
    ],
    raw: `select card, ${count(inKitchen)} as count from catalog_view
      where ${inRussian} and ${inKitchen} order by price, product_id limit 20`,
  },
  typing: {
    paths: ["холод", "холоди", "стир", "wash", "кофе", "тепло", "[jkjl", "пылес"].map(
      (typed) => `/catalog/suggestions?q=${encodeURIComponent(typed)}`,
    ),
    raw: `select card, 0 as count from catalog_view where ${inRussian} and ${begun}
      order by ts_rank('{0.05, 0.2, 0.5, 1}', search, '''холод'':*') desc, available desc, product_id
      limit 6`,
  },
}

function asSearch(q) {
  return `/catalog/products?limit=20&q=${encodeURIComponent(q)}`
}

export const benchmark = {
  title: "Catalogue: search, filters and suggestions in 1,000, 10,000 and 100,000 products",
  quick: false,
  options: { rounds: 5, requests: 100, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ rounds: number, requests: number, patience: number }} options
 */
async function run(stage, options) {
  const rows = []
  const database = {}
  for (const size of SIZES) {
    const told = await measure(stage, { ...options, size })
    rows.push(...told.rows)
    database[size] = told.database
  }
  return [...rows, ...rowsOfGrowth(database)]
}

async function measure(stage, { rounds, requests, patience, size }) {
  const noise = watchNoise(stage)
  const databaseUrl = await stage.copyDatabase(`bench_search_${size}`)
  const name = `catalog-search-${size}`
  const ours = await startShop(stage, { databaseUrl, name, settings: UNLIMITED })
  await untilShown(stage, { url: ours.url, number: DEMO_PRODUCTS })
  await makeRows(databaseUrl, size)
  await untilShown(stage, { url: ours.url, number: size })
  const rows = []
  const database = {}
  for (const [question, { paths, raw, as }] of Object.entries(questions)) {
    const query = raw ?? questions[as].raw
    const limit = await startRaw(stage, { name: `${name}-${question}`, databaseUrl, query })
    if (question === "search" || question === "filter") {
      await demandSame(ours.url + paths[0], limit.url)
    }
    const urlOf = (number) => anew(ours.url + paths[number % paths.length])
    const ask = () => drive({ pid: ours.pid, urlOf, requests })
    const askRaw = () => drive({ pid: limit.pid, urlOf: () => `${limit.url}/`, requests })
    await ask()
    database[question] = await databaseTimeOf(databaseUrl, requests, ask)
    const results = await takeTurns({
      ...{ noise, rounds, patience },
      contestants: { ours: ask, raw: askRaw },
    })
    await limit.stop()
    const reason = noise.verdictless({ "raw statement": results.raw.map(({ p95 }) => p95) })
    rows.push(
      compare({
        measure: `${question}, ${size} products: p95, ms`,
        ...{ ours: results.ours, other: results.raw, kind: "limit", noise: reason },
        ...{ atMost: 3, goal: "≤ 3 × raw SQL", of: "p95" },
      }),
    )
  }
  await ours.stop()
  return { rows, database }
}

async function demandSame(ours, raw) {
  const [first, second] = await Promise.all(
    [ours, `${raw}/`].map(async (url) => {
      const { products, count: found } = JSON.parse((await get(url, undefined, {})).text)
      return JSON.stringify([products.map(({ id, price }) => [id, price]), Number(found)])
    }),
  )
  if (first !== second) {
    throw new Error(`The contestants answer differently:\n${first}\n${second}`)
  }
}

function rowsOfGrowth(database) {
  const [smallest, , largest] = SIZES
  return Object.keys(questions).map((question) => {
    const times = [database[smallest][question], database[largest][question]]
    const ratio = times[1] / times[0]
    return {
      measure: `${question}: PostgreSQL a request, ${largest} against ${smallest} products, ms`,
      ours: times[1].toFixed(2),
      limit: times[0].toFixed(2),
      ratio: ratio.toFixed(1),
      goal: "≤ 2 ×",
      ...judge({ value: median([ratio]), atMost: 2 }),
    }
  })
}
