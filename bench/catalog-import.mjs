import { setTimeout as sleep } from "node:timers/promises"

import { ask, signIn } from "./lib/ask.mjs"
import { openFeed } from "./lib/feed.mjs"
import { untilShown } from "./lib/many-products.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { judge } from "./lib/results.mjs"
import { startShop, UNLIMITED } from "./lib/server.mjs"
import { makeVanilla, startVanilla } from "./lib/vanilla.mjs"

const DEMO_PRODUCTS = 80
const LOOK_EVERY_MS = 100

export const benchmark = {
  title: "Import: an RSS feed with a picture of 1,200 × 1,200 for each position",
  quick: false,
  options: { few: 50, many: 5_000 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ few: number, many: number }} options
 */
async function run(stage, { few, many }) {
  const noise = watchNoise(stage)
  const feed = await openFeed(stage)
  const databaseUrl = await stage.copyDatabase("bench_import")
  const settings = { ...UNLIMITED, IMPORT_LOCAL_SOURCES: feed.base }
  const ours = await startShop(stage, { databaseUrl, name: "catalog-import", settings })
  await untilShown(stage, { url: ours.url, number: DEMO_PRODUCTS })
  const timed = async (number, told) => {
    const seconds = await importAll(stage, { url: ours.url, address: feed.of(number), number })
    console.log(`  ${number} positions ${told}: ${seconds.toFixed(1)} s`)
    return seconds
  }
  const first = await timed(few, "for the first time")
  const again = await timed(few, "once more")
  const all = await timed(many, "of which the first are there")
  const shown = await untilShown(stage, { url: ours.url, number: DEMO_PRODUCTS + many })
  await ours.stop()
  const plain = await createByHand(stage, few)
  const reason = noise.verdictless({})
  const growth = all / (many - few) / (first / few)
  return [
    {
      measure: `${few} positions, s; peer as many products posted to plain Medusa, without pictures`,
      ours: first.toFixed(1),
      peer: plain.toFixed(1),
      ratio: (first / plain).toFixed(1),
      goal: "≤ 60",
      ...judge({ value: first, atMost: 60, noise: reason }),
    },
    { measure: `the same ${few} once more, nothing of them changed, s`, ours: again.toFixed(1) },
    {
      measure: `${many} positions, s; a position as against the first ${few}`,
      ours: all.toFixed(0),
      ratio: growth.toFixed(2),
      goal: "≤ 1.5 ×",
      ...judge({ value: growth, atMost: 1.5, noise: reason, isRatio: true }),
    },
    {
      measure: "from the end of the import until the catalogue shows the last of them, s",
      ours: shown.toFixed(1),
    },
  ]
}

async function importAll({ lifecycle }, { url, address, number }) {
  const headers = await signIn(url)
  const imports = `${url}/admin/catalog-imports`
  const started = performance.now()
  const { id } = read(await ask(imports, { method: "POST", headers, body: { address } }))
  for (;;) {
    const { status, counts } = read(await ask(`${imports}/${id}`, { headers }))
    if (status === "done") {
      const sound = counts.created + counts.updated + counts.unchanged
      if (sound !== number) {
        throw new Error(`Not everything was imported: ${JSON.stringify(counts)}`)
      }
      return (performance.now() - started) / 1_000
    }
    if (!["waiting", "running"].includes(status)) throw new Error(`The import is ${status}`)
    await sleep(LOOK_EVERY_MS, undefined, { signal: lifecycle.signal })
  }
}

function read({ status, text }) {
  if (status !== 200) throw new Error(`The import answered ${status}: ${text}`)
  return JSON.parse(text).catalog_import
}

/** What a shop without an import does with a list of products. */
async function createByHand(stage, number) {
  const databaseUrl = await stage.copyDatabase("bench_import_vanilla")
  const folder = makeVanilla(stage)
  const vanilla = await startVanilla(stage, { databaseUrl, folder, name: "catalog-import-vanilla" })
  const headers = await signIn(vanilla.url)
  const started = performance.now()
  for (let index = 0; index < number; index += 1) {
    const body = {
      title: `Холодильник Полюс ${index}`,
      options: [{ title: "Вид", values: ["Один"] }],
      variants: [
        {
          title: "Один",
          options: { Вид: "Один" },
          prices: [{ currency_code: "rub", amount: 100 }],
        },
      ],
    }
    const { status, text } = await ask(`${vanilla.url}/admin/products`, {
      method: "POST",
      headers,
      body,
    })
    if (status !== 200) throw new Error(`Plain Medusa answered ${status}: ${text}`)
  }
  const seconds = (performance.now() - started) / 1_000
  await vanilla.stop()
  return seconds
}
