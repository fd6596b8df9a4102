import { refuseOldNode } from "./lib/node-version.mjs"

if (refuseOldNode(process.versions.node)) {
  process.exitCode = 1
} else {
  import("./lib/commands/create-admin.mjs").then(function (launcher) {
    return launcher.createAdmin()
  })
}
