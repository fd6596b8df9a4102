import { refuseOldNode } from "./lib/node-version.mjs"

if (refuseOldNode(process.versions.node)) {
  process.exitCode = 1
} else {
  import("./lib/commands/prepare.mjs").then(function (launcher) {
    return launcher.prepare()
  })
}
