import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
} from "node:fs"
import path from "node:path"
import { stripVTControlCharacters } from "node:util"

/**
 * Opens a fresh log; the log of the run before is kept beside it.
 * @param {string} file
 * @returns {number} a file descriptor that a child may inherit, so that it outlives the launcher
 */
export function openLog(file) {
  mkdirSync(path.dirname(file), { recursive: true })
  if (existsSync(file)) {
    renameSync(file, file.replace(/\.log$/, ".previous.log"))
  }
  return openSync(file, "a", 0o600)
}

/**
 * @param {string} file
 * @param {number} [lines]
 */
export function tailOf(file, lines = 20) {
  let descriptor
  try {
    descriptor = openSync(file, "r")
    const { size } = fstatSync(descriptor)
    const buffer = Buffer.alloc(Math.min(size, 64 * 1024))
    readSync(descriptor, buffer, 0, buffer.length, size - buffer.length)
    const text = stripVTControlCharacters(buffer.toString("utf8"))
    return text.trimEnd().split("\n").slice(-lines).join("\n")
  } catch {
    return ""
  } finally {
    if (descriptor !== undefined) {
      closeSync(descriptor)
    }
  }
}
