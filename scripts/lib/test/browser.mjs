import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import { pathToFileURL } from "node:url"

import { inProject } from "../paths.mjs"
import { isExecutable, toolOnPath } from "./tool-on-path.mjs"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/**
 * A Chromium that runs here: the one named, the machine's, or the one in a package.
 * @param {string} sandbox
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(sandbox) {
  const installed = process.env.TEST_BROWSER || toolOnPath(NAMES) || APPLICATIONS.find(isExecutable)
  const found = installed ?? (await packagedBrowser(sandbox))
  return found && runs(found) ? found : undefined
}

/** The package unpacks itself into the temporary folder and trusts what it finds there. */
async function packagedBrowser(sandbox) {
  const { TMPDIR } = process.env
  process.env.TMPDIR = sandbox
  try {
    const require = createRequire(inProject("package.json"))
    const entry = pathToFileURL(require.resolve("@sparticuz/chromium"))
    const { default: chromium } = await import(entry.href)
    return await chromium.executablePath()
  } catch {
    return undefined
  } finally {
    if (TMPDIR === undefined) {
      delete process.env.TMPDIR
    } else {
      process.env.TMPDIR = TMPDIR
    }
  }
}

const runs = (file) =>
  spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0
