import assert from "node:assert/strict"
import { test } from "node:test"

import { refuseOldNode } from "./node-version.mjs"

for (const [version, old] of [
  ["12.22.12", true],
  ["18.20.4", true],
  ["20.18.3", true],
  ["20.19.0", false],
  ["22.0.0", false],
  ["24.21.0", false],
]) {
  test(`Node ${version} is ${old ? "refused" : "welcome"}`, (context) => {
    const said = context.mock.method(console, "error", () => {})
    assert.equal(refuseOldNode(version), old)
    assert.equal(said.mock.callCount(), old ? 1 : 0)
  })
}
