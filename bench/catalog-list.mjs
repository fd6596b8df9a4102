import { storefrontOf } from "./lib/ask.mjs"
import { anew, drive, get } from "./lib/drive.mjs"
import { makeProducts, untilShown } from "./lib/many-products.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { startRaw } from "./lib/raw.mjs"
import { judge } from "./lib/results.mjs"
import { compare, takeTurns } from "./lib/rounds.mjs"
import { startShop, UNLIMITED } from "./lib/server.mjs"
import { countStatements } from "./lib/statements.mjs"
import { makeVanilla, startVanilla } from "./lib/vanilla.mjs"

const LIST = "/catalog/products?limit=20&sort=newest"
const COUNTED = 50
const RAW_QUERY = `
  select card, (select count(*) from catalog_view where locale = 'ru-RU') as count
    from catalog_view where locale = 'ru-RU'
   order by product_created_at desc, product_id limit 20`

export const benchmark = {
  title: "Catalogue: a list of 20 products with prices, nothing remembered",
  quick: true,
  options: { rounds: 5, products: 1_000, requests: 400, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ rounds: number, products: number, requests: number, patience: number }} options
 */
async function run(stage, { rounds, products, requests, patience }) {
  const noise = watchNoise(stage)
  const databaseUrl = await stage.copyDatabase("bench_catalog")
  await makeProducts(databaseUrl, products)
  const house = await openHouse(stage, { databaseUrl, products })
  await demandSame(house)
  const statements = await countAll(house, databaseUrl)
  const few = Math.max(10, Math.round(requests / 10))
  const ask =
    ({ server, urlOf, headers }, number) =>
    () =>
      drive({ pid: server.pid, urlOf, headers, requests: number })
  await warmUp([
    ask(house.ours, 3 * requests),
    ask(house.vanilla, 3 * few),
    ask(house.raw, requests),
  ])
  const results = await takeTurns({
    noise,
    rounds,
    patience,
    contestants: {
      ours: ask(house.ours, requests),
      vanilla: ask(house.vanilla, few),
      raw: ask(house.raw, requests),
    },
  })
  for (const { server } of Object.values(house)) {
    await server.stop()
  }
  return rowsOf({ results, statements, noise })
}

/** Code that is asked often is compiled for it; here everybody has been asked often. */
async function warmUp(contestants) {
  for (const contestant of contestants) {
    await contestant()
  }
}

async function openHouse(stage, { databaseUrl, products }) {
  const shop = await startShop(stage, {
    databaseUrl,
    name: "catalog-list-ours",
    settings: UNLIMITED,
  })
  const seconds = await untilShown(stage, { url: shop.url, number: products })
  console.log(`  the view of ${products} products was there after ${seconds.toFixed(0)} s`)
  const folder = makeVanilla(stage)
  const vanilla = await startVanilla(stage, { databaseUrl, folder, name: "catalog-list-vanilla" })
  const raw = await startRaw(stage, { name: "catalog-list-raw", databaseUrl, query: RAW_QUERY })
  const { headers, region } = await storefrontOf(databaseUrl)
  const fields = "id,title,handle,thumbnail,*variants.calculated_price"
  const query = `limit=20&order=-created_at&region_id=${region}&fields=${fields}`
  return {
    ours: { server: shop, urlOf: () => anew(shop.url + LIST) },
    vanilla: {
      server: vanilla,
      urlOf: () => `${vanilla.url}/store/products?${query}`,
      headers,
    },
    raw: { server: raw, urlOf: () => `${raw.url}/` },
  }
}

/** The same products in the same order, and what each costs. */
async function demandSame({ ours, vanilla, raw }) {
  const read = async ({ urlOf, headers }) =>
    JSON.parse((await get(urlOf(0), undefined, headers)).text)
  const cards = ({ products }) => products.map(({ id, price }) => [id, price.amount])
  const stock = ({ products }) =>
    products.map(({ id, variants }) => [
      id,
      Math.min(...variants.map((variant) => variant.calculated_price.calculated_amount)),
    ])
  const told = [cards(await read(ours)), stock(await read(vanilla)), cards(await read(raw))]
  const [first, ...others] = told.map((list) => JSON.stringify(list))
  if (others.some((other) => other !== first)) {
    throw new Error(
      `The contestants answer differently:\n${told.map((t) => JSON.stringify(t)).join("\n")}`,
    )
  }
}

async function countAll({ ours, vanilla }, databaseUrl) {
  const count = async ({ server, urlOf, headers }, like) => {
    const work = () => drive({ pid: server.pid, urlOf, headers, requests: COUNTED, atOnce: 1 })
    return (await countStatements(databaseUrl, like, work)) / COUNTED
  }
  return { ours: await count(ours, "%catalog_version%"), vanilla: await count(vanilla, "%") }
}

function rowsOf({ results: { ours, vanilla, raw }, statements, noise }) {
  const reason = noise.verdictless({ "raw statement": raw.map(({ cpu }) => cpu) })
  return [
    compare({
      measure: "CPU a request against vanilla Medusa, ms",
      ...{ ours, other: vanilla, kind: "peer", noise: reason },
      ...{ atMost: 1 / 30, goal: "≥ 30 × less (floor 10 ×)" },
    }),
    compare({
      measure: "CPU a request against one statement behind node:http, ms",
      ...{ ours, other: raw, kind: "limit", noise: reason },
      ...{ atMost: 8, goal: "≤ 8 × raw SQL" },
    }),
    {
      measure: "statements a request",
      ours: statements.ours.toFixed(2),
      peer: statements.vanilla.toFixed(1),
      goal: "≤ 2",
      ...judge({ value: statements.ours, atMost: 2 }),
    },
  ]
}
