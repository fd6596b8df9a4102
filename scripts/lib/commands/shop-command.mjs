import { readFileSync } from "node:fs"
import path from "node:path"

import { medusaFolder, scriptCommand } from "../medusa.mjs"
import { runCommand } from "../run-command.mjs"
import { runLauncher } from "../run-launcher.mjs"
import { withShop } from "./with-shop.mjs"

/**
 * Does what a script of the shop does, beside a running shop or without one, and says what it said.
 * @param {string} name of the script and of its log
 * @param {string[]} args
 */
export const runShopCommand = (name, args) =>
  runLauncher(async (lifecycle) => {
    const { workshop, medusa } = await withShop(lifecycle)
    await runCommand(workshop, {
      name,
      what: "The command",
      command: [...scriptCommand(medusa, name), ...args],
      cwd: medusaFolder(medusa),
      env: { ...medusa.env, LOG_LEVEL: "error" },
    })
    process.stdout.write(readFileSync(path.join(workshop.logFolder, `${name}.log`), "utf8"))
  })
