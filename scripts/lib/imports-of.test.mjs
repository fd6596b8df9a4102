import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, test } from "node:test"

import { importsOf } from "./imports-of.mjs"

let root
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "domovoy-imports-"))
  mkdirSync(path.join(root, "module"))
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (name, text) => writeFileSync(path.join(root, name), text)
const reached = () =>
  importsOf([path.join(root, "seed.js")])
    .map((file) => path.relative(root, file))
    .sort()

test("follows imports, data, and modules that are only named", () => {
  write("seed.js", `require("./a"); require("./people.json")`)
  write("a.js", `exports.config = { resolve: "./module" }; require('./seed')`)
  write("people.json", "[]")
  write("module/index.js", `import { last } from "../last.mjs"`)
  write("last.mjs", `require("node:path"); require("./gone")`)
  write("stranger.js", "")
  assert.deepEqual(reached(), ["a.js", "last.mjs", "module/index.js", "people.json", "seed.js"])
})
