import assert from "node:assert/strict"
import { afterEach, beforeEach, mock, test } from "node:test"

import { printSummary } from "./summary.mjs"

const good = { passed: 3, failed: 0, skipped: [], ok: true }
let said
beforeEach(() => {
  delete process.env.CI
  said = mock.method(console, "log", () => {})
})
afterEach(() => said.mock.restore())

const lastLine = () => said.mock.calls.at(-1).arguments[0].trim()

test("sums the runs in the very last line", () => {
  const skipping = { ...good, skipped: ["a.spec.ts: needs Redis"] }
  assert.equal(printSummary([good, skipping], 0), 0)
  assert.equal(lastLine(), "6 passed, 0 failed, 1 skipped")
})

test("a skipped test is a failure in CI", () => {
  process.env.CI = "true"
  assert.equal(printSummary([{ ...good, skipped: ["a"] }], 0), 1)
})

test("a failed test, a run that ended badly, and no test at all are failures", () => {
  assert.equal(printSummary([{ ...good, failed: 1, ok: false }], 0), 1)
  assert.equal(printSummary([{ ...good, ok: false }], 0), 1)
  assert.equal(printSummary([{ ...good, passed: 0 }], 0), 1)
  assert.equal(printSummary([], 130), 130)
})
