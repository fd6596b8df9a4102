import { refuseOldNode } from "./lib/node-version.mjs"

if (refuseOldNode(process.versions.node)) {
  process.exitCode = 1
} else {
  import("./lib/commands/start.mjs").then(function (launcher) {
    return launcher.start(process.argv.slice(2))
  })
}
