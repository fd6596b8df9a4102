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

test("tells at the end what failed and how it began, without colours", () => {
  const message = `\u001b[31mexpected 1\u001b[39m\n\n${"    at somewhere\n".repeat(50)}`
  const failing = { ...good, failed: 1, ok: false, failures: [{ name: "a.spec.ts: b", message }] }
  printSummary([failing], 1)
  const lines = said.mock.calls.map((call) => call.arguments[0])
  const found = lines.indexOf("  a.spec.ts: b")
  assert.equal(lines[found + 1], "      expected 1")
  assert.equal(lines.length, found + 1 + 8 + 1)
})
