import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, test } from "node:test"

import { createLifecycle } from "../lifecycle.mjs"
import { takeKeptShop } from "./kept-shop.mjs"

let root
let folder
let made
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "domovoy-kept-"))
  folder = path.join(root, "kept")
  made = 0
})
afterEach(() => rmSync(root, { recursive: true }))

const dataOf = (sandbox) => path.join(sandbox, "postgres", "data")

/** One run of the tests, with a sandbox of its own. */
async function run(key, make = async () => ({ made: (made += 1) })) {
  const sandbox = mkdtempSync(path.join(root, "run-"))
  const lifecycle = createLifecycle()
  const workshop = { lifecycle, sandbox, logFolder: sandbox, recordFolder: path.join(root, "run") }
  const fill = async () => {
    mkdirSync(path.join(sandbox, "files"))
    mkdirSync(path.join(sandbox, "postgres"))
    writeFileSync(dataOf(sandbox), key)
    return make()
  }
  try {
    const note = await takeKeptShop(workshop, { folder, key, make: fill, say: () => {} })
    return { note, data: readFileSync(dataOf(sandbox), "utf8") }
  } finally {
    await lifecycle.stopAll()
  }
}

test("is made once and then taken", async () => {
  const first = await run("a")
  assert.deepEqual(await run("a"), first)
  assert.equal(made, 1)
})

test("is made anew under another key, and the oldest are forgotten", async () => {
  for (const key of ["a", "b", "c", "d"]) {
    assert.equal((await run(key)).data, key)
  }
  assert.deepEqual(readdirSync(folder).sort(), ["b", "c", "d"])
})

test("is not kept when its making failed, nor taken when its copying did", async () => {
  const failing = () => Promise.reject(new Error("no shop"))
  await assert.rejects(run("a", failing), /no shop/)
  mkdirSync(path.join(folder, "a.half", "postgres"), { recursive: true })
  assert.equal((await run("a")).data, "a")
  assert.deepEqual(readdirSync(folder), ["a"])
})
