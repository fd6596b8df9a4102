import { mkdirSync } from "node:fs"
import path from "node:path"

import { tailOf } from "../log-files.mjs"
import { medusaEnvironment } from "../medusa.mjs"
import { buildFolder } from "../paths.mjs"
import { prepareBuild, preparePackages } from "../prepare.mjs"
import { isAlive } from "../process-identity.mjs"
import { runLauncher } from "../run-launcher.mjs"
import { createSteps } from "../steps.mjs"
import { findBrowser } from "../test/browser.mjs"
import { plainEnvironment } from "../test/environment.mjs"
import { runJest } from "../test/jest.mjs"
import { needDatabase, needServer, needStorefront, readWish } from "../test/levels.mjs"
import { runNodeTests } from "../test/node-tests.mjs"
import { findRedis } from "../test/redis.mjs"
import { makeSandbox } from "../test/sandbox.mjs"
import {
  describeDatabase,
  describeDoor,
  openDoor,
  openStorefront,
  openTestDatabase,
  takeTemplate,
} from "../test/shop.mjs"
import { printSummary } from "../test/summary.mjs"

// Medusa loads its modules with import(), which Jest knows only with this.
const JEST_OPTIONS =
  "--experimental-vm-modules --no-deprecation --disable-warning=ExperimentalWarning"
const MAIN_ZONE = "Europe/Moscow"
const OTHER_ZONE = "America/Adak"

/**
 * @param {string[]} args
 * @param {() => Promise<void> | void} [atEnd] what is to be done with the results when all went well
 */
export const test = (args, atEnd = () => {}) => {
  const outcomes = []
  return runLauncher(
    async (lifecycle) => {
      const code = await runTests(lifecycle, { ...readWish(args), outcomes })
      if (outcomes.every(({ ok }) => ok)) await atEnd()
      return code
    },
    (code) => printSummary(outcomes, code),
  )
}

async function runTests(lifecycle, { levels, jestArgs, outcomes }) {
  const step = createSteps(lifecycle)
  const logFolder = path.join(buildFolder, "test-logs")
  const node = await preparePackages({ step, lifecycle, logFolder })
  if (needServer(levels)) {
    await prepareBuild({ step, lifecycle, logFolder, node })
  }
  const sandbox = await makeSandbox(lifecycle)
  const recordFolder = path.join(sandbox, "run")
  const workshop = { lifecycle, logFolder, recordFolder, sandbox }
  const { env, door } = await prepareMeans(workshop, { step, node, levels })
  const run = (wanted) => runJest(workshop, { node, jestArgs, env, ...wanted })
  console.log("")
  outcomes.push(await run({ levels, timeZone: MAIN_ZONE }))
  if (levels.includes("unit")) {
    console.log(`\nThe unit tests once more, in the time zone ${OTHER_ZONE}:\n`)
    outcomes.push(await run({ levels: ["unit"], timeZone: OTHER_ZONE }))
    if (jestArgs.length === 0) {
      console.log("\nThe tests of the launcher:\n")
      outcomes.push(await runNodeTests(workshop, { node, env }))
    }
  }
  if (door && !isAlive(door.identity)) {
    console.error(`\n${tailOf(door.logFile)}\n\nThe backend ended during the tests.`)
    return 1
  }
}

async function prepareMeans(workshop, { step, node, levels }) {
  const env = {
    ...medusaEnvironment(node, plainEnvironment()),
    NODE_ENV: "test",
    NODE_OPTIONS: JEST_OPTIONS,
    TMPDIR: path.join(workshop.sandbox, "tmp"),
    // Pictures of the pages, for whoever wants to look at them afterwards.
    TEST_SCREENS: path.join(buildFolder, "test-screens"),
  }
  mkdirSync(env.TMPDIR)
  if (!needDatabase(levels)) {
    return { env }
  }
  let template
  let shop
  let door
  if (needServer(levels)) {
    await step("Demo shop", async (say) => {
      template = await takeTemplate(workshop, { node, say })
    })
  }
  await step("Test database", async (say) => {
    shop = await openTestDatabase(workshop, { node, say, template })
  })
  Object.assign(env, describeDatabase(shop))
  if (needServer(levels)) {
    await step("Backend", async () => {
      door = await openDoor(workshop, shop)
    })
    Object.assign(env, describeDoor(shop))
  }
  if (needStorefront(levels)) {
    await step("Storefront", () => openStorefront(workshop, shop).then(() => {}))
  }
  await step("Redis", () => offer(env, "TEST_REDIS_URL", () => findRedis(workshop)))
  if (levels.includes("browser")) {
    await step("Browser", () => offer(env, "TEST_BROWSER", () => findBrowser(workshop.sandbox)))
  }
  return { env, door }
}

/** What a machine lacks is told to the tests by its absence. */
async function offer(env, name, find) {
  const found = await find()
  delete env[name]
  if (found) {
    env[name] = found
  }
  return found ?? "none: its tests are skipped"
}
