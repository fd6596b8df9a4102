import assert from "node:assert/strict"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { after, before, test } from "node:test"

import { readImportWish } from "./import-wish.mjs"
import { Refusal } from "./refusal.mjs"

const ADDRESS = "https://shop.example/feed.xml"

let folder
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), "domovoy-wish-"))
})
after(() => rmSync(folder, { recursive: true }))

const write = (name, text) => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

const refused = (args, words) => {
  assert.throws(
    () => readImportWish(args),
    (error) => error instanceof Refusal && words.test(error.message),
  )
}

test("an address is imported as it stands", () => {
  assert.deepEqual(readImportWish([ADDRESS]), { address: ADDRESS, dry_run: false })
})

test("a file is found from the folder where the command is called", () => {
  const file = write("goods.xml", "<rss/>")
  const called = path.relative(process.cwd(), file)
  assert.deepEqual(readImportWish([called]), { file, dry_run: false })
})

test("all that can be wished for is understood, in any order", () => {
  const args = ["--limit", "50", "--dry-run", ADDRESS, "--seed=7", "--profile", "rss"]
  const wish = { address: ADDRESS, profile: "rss", limit: 50, seed: 7, dry_run: true }
  assert.deepEqual(readImportWish(args), wish)
})

test("a profile may be a file", () => {
  const profile = { name: "mine", format: "json" }
  const args = [ADDRESS, "--profile", write("mine.json", JSON.stringify(profile))]
  assert.deepEqual(readImportWish(args).profile, profile)
})

test("what cannot be understood is refused with a word on why", () => {
  refused([], /Say what to import/)
  refused([ADDRESS, ADDRESS], /Say what to import/)
  refused(["--limit", "50"], /Say what to import/)
  refused([ADDRESS, "--limits", "5"], /--limits[^]*npm run import:catalog/)
  refused([ADDRESS, "--limit"], /--limit/)
  refused([ADDRESS, "--limit", "many"], /--limit must be a number, and it is "many"/)
  refused([ADDRESS, "--seed", "-7"], /--seed/)
  refused([ADDRESS, "--limit", "99999999999"], /--limit must be a number/)
  refused(["nowhere.xml"], /There is no file nowhere\.xml/)
  refused([ADDRESS, "--profile", "nowhere.json"], /The profile nowhere\.json cannot be read/)
  refused([ADDRESS, "--profile", write("cut.json", "{")], /cannot be read/)
})
