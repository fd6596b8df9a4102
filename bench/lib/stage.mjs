import path from "node:path"

import { medusaEnvironment } from "../../scripts/lib/medusa.mjs"
import { buildFolder } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { withClient } from "../../scripts/lib/postgres/connect.mjs"
import { startServer } from "../../scripts/lib/postgres/server.mjs"
import { prepareBuild, preparePackages } from "../../scripts/lib/prepare.mjs"
import { Refusal } from "../../scripts/lib/refusal.mjs"
import { shopEnvironment } from "../../scripts/lib/settings.mjs"
import { createSteps } from "../../scripts/lib/steps.mjs"
import { makeSandbox } from "../../scripts/lib/test/sandbox.mjs"
import { describeDoor, openTestDatabase, takeTemplate } from "../../scripts/lib/test/shop.mjs"

/**
 * What every benchmark plays on: a PostgreSQL of its own, with the settings of a real one, and the
 * demo shop in it as a template.
 * @typedef {Awaited<ReturnType<typeof openStage>>} Stage
 */

/** @param {import("../../scripts/lib/lifecycle.mjs").Lifecycle} lifecycle */
export async function openStage(lifecycle) {
  if (process.platform !== "linux") {
    throw new Refusal("The benchmarks read /proc, which only Linux has.")
  }
  const step = createSteps(lifecycle)
  const logFolder = path.join(buildFolder, "bench-logs")
  const node = await preparePackages({ step, lifecycle, logFolder })
  await prepareBuild({ step, lifecycle, logFolder, node })
  const sandbox = await makeSandbox(lifecycle)
  const workshop = { lifecycle, logFolder, recordFolder: path.join(sandbox, "run"), sandbox }
  let template
  let shop
  await step("Demo shop", async (say) => {
    template = await takeTemplate(workshop, { node, say })
  })
  await step("Database", async (say) => {
    shop = await openTestDatabase(workshop, { node, say, template })
  })
  const postgres = createPostgres({ lifecycle, logFolder, shop })
  // Filled in haste, measured with everything that makes a database slow and safe.
  await step("Durable database", async () => {
    await shop.database.server.stop()
    await postgres.start()
  })
  return {
    lifecycle,
    node,
    sandbox,
    logFolder,
    postgres,
    /** @param {string} name a copy of the demo shop's database */
    copyDatabase: (name) => copyDatabase(shop, name),
    /** @param {string} databaseUrl */
    shopEnvironment: (databaseUrl) => environmentOf({ shop, sandbox, databaseUrl }),
  }
}

/** PostgreSQL as something that dies and comes back. */
function createPostgres({ lifecycle, logFolder, shop }) {
  let server
  const start = async () => {
    server = await startServer(shop.database.place, {
      port: shop.settings.ports.postgres,
      durable: true,
      logFile: path.join(logFolder, "postgres.log"),
      signal: lifecycle.signal,
      say: () => {},
    })
    const forget = lifecycle.add(server)
    server.exit.then(forget, forget)
  }
  /** As `pg_ctl stop -m immediate`: no farewell to anybody, no checkpoint. */
  const crash = async () => {
    server.kill()
    await server.exit
  }
  return { start, crash }
}

async function copyDatabase(shop, name) {
  const { TEST_TEMPLATE_DATABASE: template } = describeDoor(shop)
  await withClient(shop.database.adminUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template ${template} owner domovoy`)
  })
  return shop.database.urlOf(name)
}

async function environmentOf({ shop, sandbox, databaseUrl }) {
  const ports = {
    ...shop.settings.ports,
    backend: await freePort(),
    metrics: await freePort(),
    mail: await freePort(),
  }
  const env = shopEnvironment({
    settings: { ...shop.settings, ports },
    secrets: shop.secrets,
    databaseUrl,
    filesFolder: path.join(sandbox, "files"),
  })
  return medusaEnvironment(shop.node, env)
}
