import { accessSync, constants } from "node:fs"
import path from "node:path"

/**
 * @param {string[]} names
 * @returns {string | undefined} the first of these programs that is on the PATH
 */
export function toolOnPath(names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean)
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find(isExecutable)
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
