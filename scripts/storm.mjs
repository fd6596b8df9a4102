import { refuseOldNode } from "./lib/node-version.mjs"

if (refuseOldNode(process.versions.node)) {
  process.exitCode = 1
} else {
  import("./lib/commands/storm.mjs").then(function (launcher) {
    return launcher.storm(process.argv.slice(2))
  })
}
