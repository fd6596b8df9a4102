import path from "node:path"

import { openDatabase } from "../database.mjs"
import { tryLock } from "../lock.mjs"
import { medusaEnvironment } from "../medusa.mjs"
import { migrate } from "../migrate.mjs"
import { dataFolder, logFolder, runFolder } from "../paths.mjs"
import { databaseUrl } from "../postgres/connect.mjs"
import { prepareBuild, preparePackages } from "../prepare.mjs"
import { keepSecrets } from "../secrets.mjs"
import { readSettings, shopEnvironment } from "../settings.mjs"
import { createSteps } from "../steps.mjs"

/**
 * Everything that a command needs which works on the shop's data, whether the shop is running or not.
 * @param {import("../lifecycle.mjs").Lifecycle} lifecycle
 */
export async function withShop(lifecycle) {
  const settings = readSettings({ dev: false, demo: false })
  const step = createSteps(lifecycle)
  const workshop = { lifecycle, logFolder, recordFolder: runFolder }
  const node = await preparePackages({ step, lifecycle, logFolder })
  await prepareBuild({ step, lifecycle, logFolder, node })
  const secrets = settings.production ? {} : keepSecrets(dataFolder)
  const url = await reachDatabase({ settings, secrets, step, lifecycle })
  const filesFolder = path.join(dataFolder, "files")
  const env = shopEnvironment({ settings, secrets, databaseUrl: url, filesFolder })
  const medusa = { node, dev: false, env: medusaEnvironment(node, env) }
  await step("Migrations", () => migrate(workshop, { medusa, url }))
  return { step, workshop, medusa }
}

async function reachDatabase({ settings, secrets, step, lifecycle }) {
  const lock = tryLock(path.join(runFolder, "start.lock"))
  if ("holder" in lock && !settings.databaseUrl) {
    const password = secrets.POSTGRES_PASSWORD
    const port = settings.ports.postgres
    return databaseUrl({ user: "domovoy", password, port, database: "domovoy" })
  }
  lifecycle.add({ stop: () => lock.release?.() })
  let url
  await step("Database", async (say) => {
    const database = await openDatabase({ settings, secrets, lifecycle, say })
    url = database.url
    return database.note
  })
  return url
}
