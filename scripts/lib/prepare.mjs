import path from "node:path"

import { build } from "./build.mjs"
import { stopOrphans } from "./children.mjs"
import { install } from "./install.mjs"
import { lockWhenFree } from "./lock.mjs"
import { findNode24 } from "./node-24.mjs"
import { buildFolder } from "./paths.mjs"
import { buildPlugin } from "./plugin.mjs"
import { buildStorefront } from "./storefront.mjs"

const recordFolder = path.join(buildFolder, "run")

/**
 * @typedef {{ step: import("./steps.mjs").Step, lifecycle: import("./lifecycle.mjs").Lifecycle,
 *   logFolder: string }} Options
 */

/**
 * @param {Options} options
 * @returns {Promise<string>} the Node for every process of the shop
 */
export async function preparePackages({ step, lifecycle, logFolder }) {
  const workshop = { lifecycle, logFolder, recordFolder }
  let node
  await step("Packages", (say) =>
    alone(lifecycle, say, async () => {
      const note = await install(workshop, say)
      node = await findNode24(workshop)
      return note
    }),
  )
  // Types, tests, the build and every process read what was made of it, never its sources.
  await step("Plugin", (say) => alone(lifecycle, say, () => buildPlugin(workshop, node)))
  await step("Storefront", (say) => alone(lifecycle, say, () => buildStorefront(workshop, node)))
  return node
}

/** @param {Options & { node: string }} options */
export async function prepareBuild({ step, lifecycle, logFolder, node }) {
  const workshop = { lifecycle, logFolder, recordFolder }
  await step("Build", (say) => alone(lifecycle, say, () => build(workshop, { node, say })))
}

/** Start and test share the packages and the build: one of them at a time. */
async function alone(lifecycle, say, work) {
  const release = await lockWhenFree(path.join(recordFolder, "prepare.lock"), {
    signal: lifecycle.signal,
    onWait: () => say("waiting for another npm start or npm test"),
  })
  const forget = lifecycle.add({ stop: release })
  await stopOrphans(recordFolder)
  const note = await work()
  forget()
  release()
  return note
}
