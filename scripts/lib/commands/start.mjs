import path from "node:path"
import { parseArgs } from "node:util"

import { printAddresses } from "../address-table.mjs"
import { stopOrphans } from "../children.mjs"
import { openDatabase } from "../database.mjs"
import { demoAdmin, demoPeople } from "../demo-people.mjs"
import { writeDemoSources } from "../demo-sources.mjs"
import { askForFirstAdmin, createAdmin } from "../first-admin.mjs"
import { untilAborted } from "../lifecycle.mjs"
import { describeLock, tryLock } from "../lock.mjs"
import { medusaEnvironment } from "../medusa.mjs"
import { migrate } from "../migrate.mjs"
import { dataFolder, logFolder, runFolder } from "../paths.mjs"
import { requireFreePorts } from "../ports.mjs"
import { prepareBuild, preparePackages } from "../prepare.mjs"
import { shopProcesses } from "../processes.mjs"
import { Interrupted, Refusal } from "../refusal.mjs"
import { runLauncher } from "../run-launcher.mjs"
import { keepSecrets } from "../secrets.mjs"
import { seed } from "../seed.mjs"
import { readSettings, shopEnvironment } from "../settings.mjs"
import { mayBeDemo } from "../shop-kind.mjs"
import { removeStartFile, writeStartFile } from "../start-file.mjs"
import { createSteps } from "../steps.mjs"
import { startProcess, whenDead } from "../supervise.mjs"

const LOCK = path.join(runFolder, "start.lock")

/** @param {string[]} args */
export const start = (args) => runLauncher((lifecycle) => startShop(lifecycle, wishOf(args)))

async function startShop(lifecycle, wish) {
  const wanted = readSettings(wish)
  beTheOnlyOne(lifecycle)
  const step = createSteps(lifecycle)
  const workshop = { lifecycle, logFolder, recordFolder: runFolder }
  await stopOrphans(runFolder)
  const processes = shopProcesses(wanted)
  await requireTheirPorts(processes, wanted)
  const node = await preparePackages({ step, lifecycle, logFolder })
  // Before the build: what is wrong with a database should be told at once.
  const { settings, url, env, server } = await readyDatabase({ wanted, step, lifecycle })
  if (!settings.dev) {
    await prepareBuild({ step, lifecycle, logFolder, node })
  }
  const medusa = { node, dev: settings.dev, env: medusaEnvironment(node, env) }
  await fillDatabase({ settings, step, workshop, medusa, url })
  // Minutes have passed since the first look.
  await requireTheirPorts(processes, settings)
  const deaths = server ? [whenDead(server, "PostgreSQL")] : []
  for (const one of processes) {
    await step(one.label, async () => {
      deaths.push(whenDead(await startProcess(workshop, { wanted: one, medusa }), one.label))
    })
  }
  await announce({ settings, lifecycle, processes, url })
  await untilAborted(Promise.race(deaths), lifecycle.signal).catch(calmEnd)
}

/** Ctrl-C is how a running shop ends; while it is starting, it is an interruption. */
function calmEnd(error) {
  if (!(error instanceof Interrupted)) {
    throw error
  }
  console.log("\nStopping …")
}

const requireTheirPorts = (processes, { host }) =>
  requireFreePorts(
    processes.flatMap(({ ports }) => ports),
    host,
  )

function beTheOnlyOne(lifecycle) {
  const lock = tryLock(LOCK)
  if ("holder" in lock) {
    const where = lock.holder?.address ? ` at ${lock.holder.address}` : ", still on its way up"
    throw new Refusal(`The shop of this folder is already running${where}.`)
  }
  lifecycle.add({ stop: lock.release })
  removeStartFile()
}

async function readyDatabase({ wanted, step, lifecycle }) {
  const secrets = wanted.production ? {} : keepSecrets(dataFolder)
  let settings
  let database
  await step("Database", async (say) => {
    database = await openDatabase({ settings: wanted, secrets, lifecycle, say })
    settings = { ...wanted, demo: await mayBeDemo(database.url, wanted) }
    return database.note
  })
  const filesFolder = path.join(dataFolder, "files")
  const env = shopEnvironment({ settings, secrets, databaseUrl: database.url, filesFolder })
  return { ...database, settings, env }
}

async function fillDatabase({ settings, step, workshop, medusa, url }) {
  await step("Migrations", () => migrate(workshop, { medusa, url }))
  await step("Shop", (say) => seed(workshop, { medusa, url, demo: settings.demo, say }))
  if (settings.demo) {
    const { backendUrl } = settings
    await step("Demo sources", () => writeDemoSources(workshop, { medusa, backendUrl }))
  } else {
    const { signal } = workshop.lifecycle
    const admin = await askForFirstAdmin({ url, given: settings.given, signal })
    if (admin) {
      await step("First administrator", () => createAdmin(workshop, { medusa, admin }))
    }
  }
}

async function announce({ settings, lifecycle, processes, url }) {
  const { backendUrl, storefrontUrl, ports } = settings
  const admin = settings.demo ? demoAdmin : undefined
  const people = settings.demo ? demoPeople() : []
  if (admin) {
    lifecycle.add({ stop: removeStartFile })
    await writeStartFile({
      url,
      backendUrl,
      storefrontUrl,
      mailPort: ports.mail,
      phonePort: ports.phone,
      admin,
      people,
    })
  }
  describeLock(LOCK, { address: storefrontUrl })
  printAddresses({ addresses: processes.flatMap(({ addresses }) => addresses), admin, people })
}

function wishOf(args) {
  try {
    const options = { "no-demo": { type: "boolean" }, "dev": { type: "boolean" } }
    const { values } = parseArgs({ args, options })
    return { demo: !values["no-demo"], dev: Boolean(values.dev) }
  } catch {
    throw new Refusal(`Unknown option in "${args.join(" ")}": there are --no-demo and --dev.`)
  }
}
