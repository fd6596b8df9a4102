import { availableParallelism } from "node:os"
import path from "node:path"

import { medusaEnvironment } from "../medusa.mjs"
import { runMigrations } from "../migrate.mjs"
import { serverFolder } from "../paths.mjs"
import { freePort } from "../ports.mjs"
import { databaseUrl, withClient } from "../postgres/connect.mjs"
import { ensureDatabase, startEmbedded } from "../postgres/embedded.mjs"
import { shopProcesses } from "../processes.mjs"
import { makeSecrets } from "../secrets.mjs"
import { runScript } from "../seed.mjs"
import { localUrl, shopEnvironment } from "../settings.mjs"
import { startProcess } from "../supervise.mjs"
import { plainEnvironment } from "./environment.mjs"

const TEMPLATE = "domovoy_template"
const DOOR = "domovoy_door"

/**
 * @typedef {import("../run-command.mjs").Workshop & { sandbox: string }} TestWorkshop
 * @typedef {{ settings: import("../settings.mjs").Settings, secrets: Record<string, string>,
 *   node: string, database: import("../postgres/embedded.mjs").Embedded }} TestShop
 */

/**
 * A PostgreSQL whose data is thrown away, so it need not survive a power cut.
 * @param {TestWorkshop} workshop
 * @param {{ node: string, say: (detail: string) => void }} options
 * @returns {Promise<TestShop>}
 */
export async function openTestDatabase({ lifecycle, logFolder, sandbox }, { node, say }) {
  const secrets = makeSecrets()
  const ports = {
    backend: await freePort(),
    storefront: await freePort(),
    metrics: await freePort(),
    postgres: await freePort(),
    mail: await freePort(),
  }
  const database = await startEmbedded({
    home: sandbox,
    password: secrets.POSTGRES_PASSWORD,
    port: ports.postgres,
    durable: false,
    logFile: path.join(logFolder, "postgres.log"),
    signal: lifecycle.signal,
    say,
    beforeStart: async () => {},
  })
  lifecycle.add(database.server)
  await ensureDatabase(database.adminUrl, "template1")
  // Nobody is believed about another's address unless a test says so.
  const given = { ...plainEnvironment(), TRUSTED_PROXIES: "" }
  const settings = {
    dev: false,
    demo: true,
    production: false,
    given,
    host: "127.0.0.1",
    ports,
    backendUrl: localUrl(ports.backend),
    storefrontUrl: localUrl(ports.storefront),
  }
  return { settings, secrets, node, database }
}

/**
 * A migrated and filled database, to be copied in a moment instead of being made again.
 * @param {TestWorkshop} workshop
 * @param {TestShop & { say: (detail: string) => void }} shop
 */
export async function makeTemplate(workshop, { say, ...shop }) {
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
