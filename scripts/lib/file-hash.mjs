import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"

/**
 * One hash over the contents of files and whole folders; what does not exist is simply absent.
 * @param {string[]} entries
 * @param {{ root: string, keep?: (file: string) => boolean }} options `keep` sees paths relative
 *   to the root, with forward slashes
 */
export function hashOf(entries, { root, keep = () => true }) {
  const hash = createHash("sha256")
  for (const file of entries.flatMap((entry) => filesOf(path.join(root, entry))).sort()) {
    const name = path.relative(root, file).replaceAll(path.sep, "/")
    if (keep(name)) {
      hash.update(`${name}\0`).update(readFileSync(file)).update("\0")
    }
  }
  return hash.digest("hex")
}

function filesOf(entry) {
  const stat = statSync(entry, { throwIfNoEntry: false })
  if (!stat) {
    return []
  }
  return stat.isDirectory()
    ? readdirSync(entry)
        .filter((name) => name !== "node_modules" && name !== ".medusa")
        .flatMap((name) => filesOf(path.join(entry, name)))
    : [entry]
}
