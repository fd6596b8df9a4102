import { withClient } from "../scripts/lib/postgres/connect.mjs"
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
const inRussian = "locale = 'ru-RU'"
const count = (where) => `(select count(*) from catalog_view where ${inRussian} and ${where})`
const asSearch = (q) => `/catalog/products?limit=20&q=${encodeURIComponent(q)}`
const asTyping = (q) => `/catalog/suggestions?q=${encodeURIComponent(q)}`
const inKitchen = `category_ids @> array[(select category_id from catalog_category
  where handle = 'kitchen' limit 1)]`

const byWords = (words, limit = 20) => {
  const query = `$$${words}$$::tsquery`
  const found = `search @@ ${query}`
  return `select card, ${count(found)} as count from catalog_view where ${inRussian} and ${found}
    order by ts_rank('{0.5, 0.2, 0.5, 1}', search, ${query}) desc, available desc,
             product_created_at desc, product_id limit ${limit}`
}
const byFilter = (where, order) => `select card, ${count(where)} as count from catalog_view
  where ${inRussian} and ${where} order by ${order} limit 20`

/**
 * What is asked of ours, and the like as the one statement that somebody would write by hand. What a
 * shopper means is a few products, however large the shop; a common word is the worst to be asked.
 */
const questions = {
  "search": {
    paths: ["холодильник m7", "teplo m3", "стиральная машина m5", "белый m2"].map(asSearch),
    raw: byWords("'холодильник' & 'm7'"),
    isSame: true,
  },
  "misspelt": {
    paths: ["холадильник m7", "тепло m3", "washng machine m5", "[jkjlbkmybr m2"].map(asSearch),
    raw: byWords("'холодильник' & 'm7'"),
  },
  "common word": {
    paths: ["холодильник", "стиральная машина", "белый", "washng machine"].map(asSearch),
    raw: byWords("'холодильник'"),
  },
  "filter": {
    paths: [
      "/catalog/products?limit=20&category=kitchen&brand=teplo&available=true&sort=price_asc",
    ],
    raw: byFilter(`${inKitchen} and brand = 'teplo' and available`, "price, product_id"),
    isSame: true,
  },
  "price": {
    paths: ["/catalog/products?limit=20&category=kitchen&price_min=5000&price_max=9000"],
    raw: byFilter(
      `${inKitchen} and price between 5000 and 9000`,
      "available desc, product_created_at desc, product_id",
    ),
  },
  "typing": {
    paths: ["холодильник m7", "стир m5", "wash m3", "тепло m2", "m7", "k12"].map(asTyping),
    raw: byWords("'холодильник' & 'm7':*", 6),
  },
  "typing a common word": {
    paths: ["холод", "холоди", "стир", "wash", "кофе", "тепло", "[jkjl", "пылес"].map(asTyping),
    raw: byWords("'холод':*", 6),
  },
}

// What the statements by hand would go by; the view itself needs no such indexes.
const INDEXES = `
  create index by_hand_search on catalog_view using gin (search);
  create index by_hand_categories on catalog_view using gin (category_ids);
  create index by_hand_price on catalog_view (locale, region_id, price, product_id);
  create index by_hand_brand on catalog_view (locale, region_id, brand, price)`

export const benchmark = {
  title: "Catalogue: search, filters and suggestions in 1,000, 10,000 and 100,000 products",
  quick: false,
  options: { rounds: 5, requests: 100, patience: 3, smallest: 1_000, largest: 100_000 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ rounds: number, requests: number, patience: number, smallest: number, largest: number }}
 *   options
 */
async function run(stage, options) {
  const rows = []
  const database = {}
  const sizes = [options.smallest, 10_000, options.largest]
  for (const size of new Set(sizes)) {
    const told = await measure(stage, { ...options, size })
    rows.push(...told.rows)
    database[size] = told.database
  }
  return [...rows, ...rowsOfGrowth(database, options)]
}

async function measure(stage, { rounds, requests, patience, size }) {
  const noise = watchNoise(stage)
  const databaseUrl = await stage.copyDatabase(`bench_search_${size}`)
  const name = `catalog-search-${size}`
  const ours = await startShop(stage, { databaseUrl, name, settings: UNLIMITED })
  await untilShown(stage, { url: ours.url, number: DEMO_PRODUCTS })
  await makeRows(databaseUrl, size)
  await withClient(databaseUrl, (client) => client.query(INDEXES))
  await untilShown(stage, { url: ours.url, number: size })
  const rows = []
  const database = {}
  for (const [question, { paths, raw, isSame }] of Object.entries(questions)) {
    const limitName = `${name}-${question.replaceAll(" ", "-")}`
    const limit = await startRaw(stage, { name: limitName, databaseUrl, query: raw })
    if (isSame) await demandSame(ours.url + paths[0], limit.url)
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

function rowsOfGrowth(database, { smallest, largest }) {
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
