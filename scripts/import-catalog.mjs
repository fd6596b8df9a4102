import { refuseOldNode } from "./lib/node-version.mjs"

if (refuseOldNode(process.versions.node)) {
  process.exitCode = 1
} else {
  import("./lib/commands/import-catalog.mjs").then(function (launcher) {
    return launcher.importCatalog(process.argv.slice(2))
  })
}
