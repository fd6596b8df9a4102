import { refuseOldNode } from "./lib/node-version.mjs"

if (refuseOldNode(process.versions.node)) {
  process.exitCode = 1
} else {
  import("./lib/commands/build.mjs").then(function (launcher) {
    return launcher.build()
  })
}
