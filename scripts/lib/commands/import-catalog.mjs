import { demoSourcesIn } from "../demo-sources.mjs"
import { medusaFolder, scriptCommand } from "../medusa.mjs"
import { readImportWish } from "../import-wish.mjs"
import { runInTerminal } from "../run-command.mjs"
import { runLauncher } from "../run-launcher.mjs"
import { withShop } from "./with-shop.mjs"

/**
 * Imports a catalogue, whether the shop is running or not.
 * @param {string[]} args
 */
export const importCatalog = (args) =>
  runLauncher(async (lifecycle) => {
    const wish = readImportWish(args)
    const { workshop, medusa } = await withShop(lifecycle)
    return runInTerminal(workshop, {
      name: "import-catalog",
      command: scriptCommand(medusa, "import-catalog"),
      cwd: medusaFolder(medusa),
      // Not as arguments, which Medusa's command line would take for its own.
      env: {
        ...demoSourcesIn(medusa.env),
        ...medusa.env,
        LOG_LEVEL: "error",
        IMPORT_WISH: JSON.stringify(wish),
      },
    })
  })
