import { refuseOldNode } from "./lib/node-version.mjs"

if (refuseOldNode(process.versions.node)) {
  process.exitCode = 1
} else {
  import("./lib/commands/shop-command.mjs").then(function (launcher) {
    return launcher.runShopCommand("journal", process.argv.slice(2))
  })
}
