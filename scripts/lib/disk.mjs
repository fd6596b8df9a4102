import { existsSync, statfsSync } from "node:fs"
import path from "node:path"

import { Refusal } from "./refusal.mjs"

const MEGABYTE = 1024 * 1024

/**
 * @param {string} folder need not exist yet
 * @param {{ megabytes: number, purpose: string }} need
 */
export function requireFreeDisk(folder, { megabytes, purpose }) {
  const free = freeMegabytes(folder)
  if (free < megabytes) {
    throw new Refusal(
      `Not enough disk space in ${folder}: ${purpose} needs ${megabytes} MB, ${free} MB are free.`,
    )
  }
}

/** @param {string} folder */
export function freeMegabytes(folder) {
  if (!existsSync(folder)) {
    return freeMegabytes(path.dirname(folder))
  }
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / MEGABYTE)
}
