import { openCarts } from "./carts.mjs"
import { dropOwnTriggers, fillShelves } from "./plain-database.mjs"
import { startShop, UNLIMITED } from "./server.mjs"
import { makeVanilla, startVanilla } from "./vanilla.mjs"

/**
 * Ours, and Medusa as it comes on a copy of the same database without our triggers; full shelves.
 * @param {import("./stage.mjs").Stage} stage
 * @param {string} name of the benchmark
 */
export async function openBothShops(stage, name) {
  return { ours: await openOurs(stage, name), vanilla: await openVanilla(stage, name) }
}

async function openOurs(stage, name) {
  const databaseUrl = await stage.copyDatabase("bench_ours")
  const variants = await fillShelves(databaseUrl)
  const settings = UNLIMITED
  const server = await startShop(stage, { databaseUrl, name: `${name}-ours`, settings })
  return { server, databaseUrl, variants, store: await openCarts({ url: server.url, databaseUrl }) }
}

async function openVanilla(stage, name) {
  const databaseUrl = await stage.copyDatabase("bench_vanilla")
  await dropOwnTriggers(databaseUrl)
  const variants = await fillShelves(databaseUrl)
  const folder = makeVanilla(stage)
  const server = await startVanilla(stage, { databaseUrl, folder, name: `${name}-vanilla` })
  return { server, databaseUrl, variants, store: await openCarts({ url: server.url, databaseUrl }) }
}
