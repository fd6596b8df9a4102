import path from "node:path"

import { build } from "./build.mjs"
import { stopOrphans } from "./children.mjs"
import { install } from "./install.mjs"
import { lockWhenFree } from "./lock.mjs"
import { findNode24 } from "./node-24.mjs"
import { buildFolder } from "./paths.mjs"

const recordFolder = path.join(buildFolder, "run")

/**
 * Packages and the build, which start and test share: one of them at a time.
 * @param {{ step: import("./steps.mjs").Step, lifecycle: import("./lifecycle.mjs").Lifecycle,
 *   logFolder: string, built: boolean }} options
 * @returns {Promise<string>} the Node for every process of the shop
 */
export async function prepare({ step, lifecycle, logFolder, built }) {
  const workshop = { lifecycle, logFolder, recordFolder }
  let node
  let unlock
  await step("Packages", async (say) => {
    unlock = await lockForPreparing(lifecycle, say)
    await stopOrphans(recordFolder)
    const note = await install(workshop, say)
    node = await findNode24(workshop)
    return note
  })
  if (built) {
    await step("Build", (say) => build(workshop, { node, say }))
  }
  unlock()
  return node
}

async function lockForPreparing(lifecycle, say) {
  const release = await lockWhenFree(path.join(recordFolder, "prepare.lock"), {
    signal: lifecycle.signal,
    onWait: () => say("waiting for another npm start or npm test"),
  })
  const forget = lifecycle.add({ stop: release })
  return () => {
    forget()
    release()
  }
}
