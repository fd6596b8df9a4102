import { readFileSync } from "node:fs"
import path from "node:path"

import { medusaFolder, scriptCommand } from "../medusa.mjs"
import { runCommand } from "../run-command.mjs"
import { runLauncher } from "../run-launcher.mjs"
import { withShop } from "./with-shop.mjs"

const NAME = "journal"

/**
 * Shows how far the followers of the journal are, or sends one of them back or forward.
 * @param {string[]} args
 */
export const journal = (args) =>
  runLauncher(async (lifecycle) => {
    const { workshop, medusa } = await withShop(lifecycle)
    await runCommand(workshop, {
      name: NAME,
      what: "The command",
      command: [...scriptCommand(medusa, NAME), ...args],
      cwd: medusaFolder(medusa),
      env: { ...medusa.env, LOG_LEVEL: "error" },
    })
    process.stdout.write(readFileSync(path.join(workshop.logFolder, `${NAME}.log`), "utf8"))
  })
