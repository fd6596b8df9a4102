import path from "node:path"

import { createLifecycle } from "./lifecycle.mjs"
import { tailOf } from "./log-files.mjs"
import { projectRoot } from "./paths.mjs"
import { asRefusal, Interrupted } from "./refusal.mjs"

/**
 * Runs a launcher to its end: whatever happens, everything it started is stopped.
 * @param {(lifecycle: import("./lifecycle.mjs").Lifecycle) => Promise<number | void>} work
 * @param {(code: number) => number} [lastWord] decides the exit code when all is stopped
 */
export async function runLauncher(work, lastWord = (code) => code) {
  const lifecycle = createLifecycle()
  let code = 0
  try {
    code = (await work(lifecycle)) ?? 0
  } catch (error) {
    code = error instanceof Interrupted ? 130 : 1
    tell(error)
  }
  await lifecycle.stopAll()
  process.exit(lastWord(code))
}

function tell(error) {
  if (error instanceof Interrupted) {
    console.log("\nStopping …")
    return
  }
  const refusal = asRefusal(error)
  if (!refusal) {
    console.error(error)
    return
  }
  if (refusal.logFile) {
    const tail = tailOf(refusal.logFile)
    console.error(`\n${tail}\n\nThe whole log: ${path.relative(projectRoot, refusal.logFile)}`)
  }
  console.error(`\n${refusal.message}`)
}
