import { linkSync, mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { readJson, writeJson } from "./json-file.mjs"
import { identify, isAlive } from "./process-identity.mjs"

/**
 * One launcher at a time. A lock whose holder is dead does not count.
 * @param {string} file
 * @returns {{ release: () => void } | { holder: any }}
 */
export function tryLock(file) {
  const own = { ...identify(process.pid) }
  const draft = `${file}.${process.pid}`
  mkdirSync(path.dirname(file), { recursive: true })
  writeJson(draft, own)
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (linked(draft, file)) {
        return { release: () => release(file) }
      }
      const holder = readJson(file)
      if (isAlive(holder)) {
        return { holder }
      }
      rmSync(file, { force: true })
    }
    return { holder: undefined }
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * Waits for the other one.
 * @param {string} file
 * @param {{ signal: AbortSignal, onWait: () => void }} options
 * @returns {Promise<() => void>} releases
 */
export async function lockWhenFree(file, { signal, onWait }) {
  for (;;) {
    signal.throwIfAborted()
    const lock = tryLock(file)
    if ("release" in lock) {
      return lock.release
    }
    onWait()
    await sleep(250)
  }
}

/**
 * Tells whoever meets the lock more about its holder.
 * @param {string} file
 * @param {Record<string, string>} more
 */
export const describeLock = (file, more) => writeJson(file, { ...readJson(file), ...more })

function release(file) {
  if (readJson(file)?.pid === process.pid) {
    rmSync(file, { force: true })
  }
}

/** A hard link is made or refused in one move, unlike a look followed by a write. */
function linked(draft, file) {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code === "EEXIST") {
      return false
    }
    throw error
  }
}
