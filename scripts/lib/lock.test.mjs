import assert from "node:assert/strict"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, test } from "node:test"

import { describeLock, tryLock } from "./lock.mjs"
import { identify } from "./process-identity.mjs"

let folder
let file
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "domovoy-lock-"))
  file = path.join(folder, "start.lock")
})
afterEach(() => rmSync(folder, { recursive: true }))

test("only one has it, and the other learns who", () => {
  const lock = tryLock(file)
  describeLock(file, { address: "http://localhost:9000" })
  const { holder } = tryLock(file)
  assert.equal(holder.pid, process.pid)
  assert.equal(holder.address, "http://localhost:9000")
  lock.release()
  assert.deepEqual(readdirSync(folder), [])
})

for (const [what, content] of [
  ["a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1, born: "x" })],
  ["a pid that is another process now", JSON.stringify({ ...identify(1), born: "earlier" })],
  ["nobody, in a spoiled file", "{"],
]) {
  test(`a lock of ${what} does not count`, () => {
    writeFileSync(file, content)
    assert.ok("release" in tryLock(file))
  })
}
