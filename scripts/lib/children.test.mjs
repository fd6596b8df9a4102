import assert from "node:assert/strict"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, test } from "node:test"
import { setTimeout as sleep } from "node:timers/promises"

import { startChild, stopOrphans } from "./children.mjs"
import { identify, isAlive } from "./process-identity.mjs"

let folder
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "domovoy-children-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

const start = (script) =>
  startChild({
    name: "child",
    command: ["/bin/sh", "-c", script],
    cwd: folder,
    env: process.env,
    logFile: path.join(folder, "child.log"),
    recordFolder: path.join(folder, "run"),
  })

test("what a killed launcher left is found by its record and stopped", async () => {
  const child = start("sleep 60")
  assert.deepEqual(await stopOrphans(path.join(folder, "run")), ["child"])
  assert.equal(isAlive(child.identity), false)
  assert.deepEqual(readdirSync(path.join(folder, "run")), [])
})

test("a record whose pid is another process now stops nobody", async () => {
  const child = start("sleep 60")
  const record = path.join(folder, "run", "child.pid")
  writeFileSync(record, JSON.stringify({ ...child.identity, born: "earlier" }))
  assert.deepEqual(await stopOrphans(path.join(folder, "run")), [])
  assert.equal(isAlive(child.identity), true)
  await child.stop()
})

test("a child takes along what it started, and its record", async () => {
  const child = start("sleep 60 & echo $!; sleep 0.1")
  await child.exit
  const grandchild = Number(readFileSync(child.logFile, "utf8"))
  await sleep(50)
  assert.equal(identify(grandchild), undefined)
  assert.deepEqual(readdirSync(path.join(folder, "run")), [])
})
