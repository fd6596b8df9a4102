import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, test } from "node:test"

import { hashOf } from "./file-hash.mjs"

let root
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "domovoy-hash-"))
  mkdirSync(path.join(root, "src", "node_modules"), { recursive: true })
  write("src/a.ts", "1")
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (name, text) => writeFileSync(path.join(root, name), text)
const hash = (more = {}) => hashOf(["src", "missing.json"], { root, ...more })

test("follows contents, names, and files that come or go", () => {
  const hashes = [hash()]
  write("src/a.ts", "2")
  hashes.push(hash())
  renameSync(path.join(root, "src/a.ts"), path.join(root, "src/b.ts"))
  hashes.push(hash())
  write("missing.json", "")
  hashes.push(hash())
  assert.equal(new Set(hashes).size, hashes.length)
})

test("does not see packages nor what is not kept", () => {
  const before = hash({ keep: (name) => name !== "src/a.spec.ts" })
  write("src/node_modules/x.js", "")
  write("src/a.spec.ts", "")
  assert.equal(hash({ keep: (name) => name !== "src/a.spec.ts" }), before)
})
