import { spawnSync } from "node:child_process"
import { resolve } from "node:path"

const node = resolve("node_modules", "node", "bin", "node")
const tool = (name, entry) => ({ name, args: [resolve("node_modules", entry)] })

const checks = [
  { name: "plugin", args: [resolve("scripts", "prepare.mjs")], more: [] },
  { ...tool("format", "prettier/bin/prettier.cjs"), more: ["--check", "--log-level=warn", "."] },
  { ...tool("types", "typescript/bin/tsc"), more: ["-p", "tsconfig.check.json"] },
  {
    ...tool("types of the plugin", "typescript/bin/tsc"),
    more: ["-p", "plugins/messenger/tsconfig.check.json"],
  },
  {
    ...tool("types of the storefront", "typescript/bin/tsc"),
    more: ["-p", "storefront/tsconfig.json"],
  },
  {
    ...tool("types of the phone", "typescript/bin/tsc"),
    more: ["-p", "tools/telegram-phone/tsconfig.json"],
  },
  { ...tool("lint", "eslint/bin/eslint.js"), more: ["--max-warnings", "0", "."] },
  {
    ...tool("layers", "dependency-cruiser/bin/dependency-cruise.mjs"),
    more: [
      "--config",
      ".dependency-cruiser.cjs",
      "src",
      "medusa-config.ts",
      "plugins/messenger/src",
      "tools",
    ],
  },
  {
    ...tool("layers of the storefront", "dependency-cruiser/bin/dependency-cruise.mjs"),
    cwd: "storefront",
    more: ["--config", ".dependency-cruiser.cjs", "src", "server"],
  },
  { ...tool("dead code", "knip/bin/knip.js"), more: [] },
]

let failed = 0
for (const { name, args, more, cwd } of checks) {
  const started = Date.now()
  const { status } = spawnSync(node, [...args, ...more], { stdio: "inherit", cwd })
  if (status !== 0) failed += 1
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? "passed" : "FAILED"}  ${name}  ${seconds} s`)
}
process.exit(failed === 0 ? 0 : 1)
