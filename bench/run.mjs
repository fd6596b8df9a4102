import { refuseOldNode } from "../scripts/lib/node-version.mjs"

if (refuseOldNode(process.versions.node)) {
  process.exitCode = 1
} else {
  import("./lib/bench.mjs").then(function (runner) {
    return runner.bench(process.argv.slice(2))
  })
}
