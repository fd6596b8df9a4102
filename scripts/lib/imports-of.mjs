import { existsSync, readFileSync, statSync } from "node:fs"
import path from "node:path"

// Medusa names modules by their paths in its settings, so any text that names a file counts.
const RELATIVE = /["'](\.{1,2}\/[^"'\s]+)["']/g
const ENDINGS = ["", ".ts", ".tsx", ".js", "/index.ts", "/index.js"]

/**
 * These files and all that they import, and those in turn.
 * @param {string[]} files
 * @returns {string[]}
 */
export function importsOf(files) {
  const found = new Set()
  const left = [...files]
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (!found.has(file)) {
      found.add(file)
      left.push(...namedIn(file))
    }
  }
  return [...found]
}

const namedIn = (file) =>
  [...readFileSync(file, "utf8").matchAll(RELATIVE)]
    .map(([, name]) => path.resolve(path.dirname(file), name))
    .map((name) => ENDINGS.map((ending) => name + ending).find(isFile))
    .filter((name) => name !== undefined)

const isFile = (name) => existsSync(name) && statSync(name).isFile()
