import { refuseOldNode } from "./lib/node-version.mjs"

if (refuseOldNode(process.versions.node)) {
  process.exitCode = 1
} else {
  import("./lib/commands/journal.mjs").then(function (launcher) {
    return launcher.journal(process.argv.slice(2))
  })
}
