import { availableParallelism } from "node:os"
import path from "node:path"

import { medusaEnvironment } from "../medusa.mjs"
import { runMigrations } from "../migrate.mjs"
import { buildFolder, serverFolder } from "../paths.mjs"
import { freePort } from "../ports.mjs"
import { databaseUrl, withClient } from "../postgres/connect.mjs"
import { ensureDatabase, startEmbedded } from "../postgres/embedded.mjs"
import { shopProcesses } from "../processes.mjs"
import { makeSecrets } from "../secrets.mjs"
import { runScript } from "../seed.mjs"
import { localUrl, shopEnvironment } from "../settings.mjs"
import { startProcess } from "../supervise.mjs"
import { plainEnvironment } from "./environment.mjs"
import { takeKeptShop } from "./kept-shop.mjs"
import { shopKey } from "./shop-key.mjs"

const TEMPLATE = "domovoy_template"
const DOOR = "domovoy_door"

/**
 * @typedef {import("../run-command.mjs").Workshop & { sandbox: string }} TestWorkshop
 * @typedef {{ settings: import("../settings.mjs").Settings, secrets: Record<string, string>,
 *   node: string, database: import("../postgres/embedded.mjs").Embedded }} TestShop
 * @typedef {{ secrets: Record<string, string>, backendUrl: string }} KeptShop
 */

/**
 * A migrated and filled database, to be copied in a moment instead of being made again.
 * @param {TestWorkshop} workshop
 * @param {{ node: string, say: (detail: string) => void }} options
 * @returns {Promise<KeptShop>}
 */
export const takeTemplate = (workshop, { node, say }) =>
  takeKeptShop(workshop, {
    folder: path.join(buildFolder, "test-shop"),
    key: shopKey(),
    say,
    make: () => makeTemplate(workshop, { node, say }),
  })

async function makeTemplate(workshop, { node, say }) {
  const shop = await openTestDatabase(workshop, { node, say })
  const medusa = medusaOf(workshop, shop, TEMPLATE)
  await ensureDatabase(shop.database.adminUrl, TEMPLATE)
  say("migrations")
  await runMigrations(workshop, medusa)
  say("shop and demo data")
  await runScript(workshop, { medusa, script: "seed-shop" })
  const smallAndSoonMade = {
    DEMO_PICTURE_WIDTH: "320",
    PICTURES_AT_ONCE: String(availableParallelism()),
  }
  await runScript(workshop, { medusa, script: "seed-demo", env: smallAndSoonMade })
  await shop.database.server.stop()
  return { secrets: shop.secrets, backendUrl: shop.settings.backendUrl }
}

/**
 * A PostgreSQL whose data is thrown away, so it need not survive a power cut.
 * @param {TestWorkshop} workshop
 * @param {{ node: string, say: (detail: string) => void, template?: KeptShop }} options `template`:
 *   what was taken into the sandbox
 * @returns {Promise<TestShop>}
 */
export async function openTestDatabase(workshop, { node, say, template }) {
  const { lifecycle, logFolder, sandbox } = workshop
  const secrets = template?.secrets ?? makeSecrets()
  const settings = await chooseSettings()
  const database = await startEmbedded({
    home: sandbox,
    password: secrets.POSTGRES_PASSWORD,
    port: settings.ports.postgres,
    durable: false,
    logFile: path.join(logFolder, "postgres.log"),
    signal: lifecycle.signal,
    say,
    beforeStart: async () => {},
  })
  lifecycle.add(database.server)
  await ensureDatabase(database.adminUrl, "template1")
  if (template) {
    await moveShop(database.adminUrl, { from: template.backendUrl, to: settings.backendUrl })
  }
  return { settings, secrets, node, database }
}

async function chooseSettings() {
  const ports = {
    backend: await freePort(),
    storefront: await freePort(),
    metrics: await freePort(),
    postgres: await freePort(),
    mail: await freePort(),
  }
  return {
    dev: false,
    demo: true,
    production: false,
    // Nobody is believed about another's address unless a test says so.
    given: { ...plainEnvironment(), TRUSTED_PROXIES: "", ACCOUNT_ATTEMPTS_PER_ADDRESS: "0" },
    host: "127.0.0.1",
    ports,
    backendUrl: localUrl(ports.backend),
    storefrontUrl: localUrl(ports.storefront),
  }
}

/** Pictures are kept under the address they were uploaded to, and every run has ports of its own. */
async function moveShop(adminUrl, { from, to }) {
  const target = new URL(adminUrl)
  target.pathname = `/${TEMPLATE}`
  await withClient(target.href, async (client) => {
    // Nothing happened in the shop, so nothing of it is told to the journal.
    await client.query("set session_replication_role = replica")
    const { rows } = await client.query(
      `select format('update %1$I set %2$I = replace(%2$I, $1, $2) where strpos(%2$I, $1) > 0',
                     table_name, column_name) as statement
         from information_schema.columns join information_schema.tables
        using (table_schema, table_name)
        where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'text'`,
    )
    for (const { statement } of rows) {
      await client.query(statement, [from, to])
    }
  })
}

/** Every test buys in this one shop; none of them is to find a shelf that others have emptied. */
async function fillShelves(url) {
  await withClient(url, (client) =>
    client.query(
      `update inventory_level
          set stocked_quantity = stocked_quantity + 500,
              raw_stocked_quantity = jsonb_build_object(
                'value', (stocked_quantity + 500)::text, 'precision', 20)
        where stocked_quantity > 8`,
    ),
  )
}

/**
 * The real server on a copy of the template.
 * @param {TestWorkshop} workshop
 * @param {TestShop} shop
 * @returns {Promise<import("../children.mjs").Child>}
 */
export async function openDoor(workshop, shop) {
  await withClient(shop.database.adminUrl, (client) =>
    client.query(`create database ${DOOR} template ${TEMPLATE} owner domovoy`),
  )
  await fillShelves(shop.database.urlOf(DOOR))
  return startOne(workshop, { shop, name: "backend" })
}

/**
 * The real storefront before that server.
 * @param {TestWorkshop} workshop
 * @param {TestShop} shop
 */
export const openStorefront = (workshop, shop) => startOne(workshop, { shop, name: "storefront" })

function startOne(workshop, { shop, name }) {
  const medusa = medusaOf(workshop, shop, DOOR)
  const wanted = shopProcesses(shop.settings).find((one) => one.name === name)
  return startProcess(workshop, { wanted, medusa })
}

/**
 * @param {TestShop} shop
 * @returns {Record<string, string>} what Jest is told about a running database
 */
export function describeDatabase({ secrets, settings, database, node }) {
  const { POSTGRES_PASSWORD: password, ...shared } = secrets
  const superuser = { user: "postgres", password, port: settings.ports.postgres }
  return {
    DB_HOST: "localhost",
    DB_PORT: String(settings.ports.postgres),
    DB_USERNAME: superuser.user,
    DB_PASSWORD: password,
    TEST_ADMIN_DATABASE_URL: databaseUrl({ ...superuser, database: "postgres" }),
    TEST_POSTGRES_DATA: database.place.data,
    TEST_POSTGRES_BIN: path.join(database.place.native, "bin"),
    TEST_NODE: node,
    ...Object.fromEntries(
      Object.entries(shared).map(([name, value]) => [`TEST_SECRETS_${name}`, value]),
    ),
  }
}

/**
 * @param {TestShop} shop
 * @returns {Record<string, string>} what Jest is told about a running server
 */
export const describeDoor = ({ settings, database }) => ({
  TEST_BACKEND_URL: settings.backendUrl,
  TEST_STOREFRONT_URL: settings.storefrontUrl,
  TEST_METRICS_URL: localUrl(settings.ports.metrics),
  TEST_MAIL_URL: localUrl(settings.ports.mail),
  TEST_DATABASE_URL: database.urlOf(DOOR),
  TEST_TEMPLATE_DATABASE: TEMPLATE,
  TEST_SERVER_DIR: serverFolder,
})

function medusaOf({ sandbox }, { settings, secrets, database, node }, name) {
  const env = shopEnvironment({
    settings,
    secrets,
    databaseUrl: database.urlOf(name),
    filesFolder: path.join(sandbox, "files"),
  })
  return { node, dev: false, env: medusaEnvironment(node, env) }
}
