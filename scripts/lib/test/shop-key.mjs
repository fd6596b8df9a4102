import { readdirSync } from "node:fs"
import path from "node:path"

import { hashOf } from "../file-hash.mjs"
import { importsOf } from "../imports-of.mjs"
import { inProject, projectRoot, serverFolder } from "../paths.mjs"

const SEEDING = ["medusa-config.js", "src/scripts/seed-shop.js", "src/scripts/seed-demo.js"]
const FOUND_BY_FOLDER =
  /\/migrations\/|^src\/(links|migration-scripts)\/|^src\/workflows\/.*\/hooks\//
const LAUNCHER = inProject("scripts", "lib", "test", "shop.mjs")
const PACKAGES = ["package-lock.json", "plugins/messenger/.medusa/server"]

/**
 * A hash of everything that decides the shop of the tests: of what was built, not of its sources,
 * which may have changed since.
 */
export function shopKey() {
  const built = (name) => path.join(serverFolder, name)
  const found = readdirSync(built("src"), { recursive: true })
    .map((name) => path.join("src", name))
    .filter((name) => name.endsWith(".js") && FOUND_BY_FOLDER.test(name))
  const files = importsOf([...[...SEEDING, ...found].map(built), LAUNCHER])
  return hashOf([...files.map((file) => path.relative(projectRoot, file)), ...PACKAGES], {
    root: projectRoot,
  })
}
