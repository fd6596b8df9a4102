import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { after, before, test } from "node:test"

import { freePort } from "../ports.mjs"
import { isAlive } from "../process-identity.mjs"
import { withClient } from "./connect.mjs"
import { ensureDatabase, startEmbedded } from "./embedded.mjs"

const PASSWORD = "the first password"
let home
before(() => {
  home = mkdtempSync(path.join(tmpdir(), "domovoy-postgres-"))
  chmodSync(home, 0o755)
})
after(() => rmSync(home, { recursive: true }))

const start = async ({ password = PASSWORD } = {}) =>
  startEmbedded({
    home,
    password,
    port: await freePort(),
    durable: false,
    logFile: path.join(home, "postgres.log"),
    signal: new AbortController().signal,
    say: () => {},
    beforeStart: async () => {},
  })

const notes = ({ urlOf }) =>
  withClient(urlOf("domovoy"), async (client) => {
    await client.query("create table if not exists note (text text)")
    await client.query("insert into note values ('kept')")
    const { rows } = await client.query("select count(*)::int as count from note")
    return rows[0].count
  })

test("a data folder that was never finished is made anew", async () => {
  mkdirSync(path.join(home, "postgres.half", "base"), { recursive: true })
  const embedded = await start()
  assert.equal(embedded.fresh, true)
  await ensureDatabase(embedded.adminUrl, "domovoy")
  assert.equal(await notes(embedded), 1)
  await embedded.server.stop()
})

test("a server left behind by a killed launcher is stopped and its data kept", async () => {
  const left = await start()
  assert.equal(await notes(left), 2)
  const embedded = await start()
  assert.equal(isAlive(left.server.identity), false)
  assert.equal(embedded.fresh, false)
  assert.equal(await notes(embedded), 3)
  await embedded.server.stop()
})

test("a server that was killed leaves a pid file that does no harm", async () => {
  const killed = await start()
  process.kill(killed.server.identity.pid, "SIGKILL")
  const embedded = await start()
  assert.equal(await notes(embedded), 4)
  await embedded.server.stop()
})

test("a pid file whose pid is another process now does no harm", async () => {
  const { place, server } = await start()
  await server.stop()
  const stranger = spawn("sleep", ["60"], { ...place.account, cwd: "/" })
  const lines = [stranger.pid, place.data, 1, 5432, "", "127.0.0.1", "", "ready", ""]
  writeFileSync(path.join(place.data, "postmaster.pid"), lines.join("\n"))
  const embedded = await start()
  assert.equal(await notes(embedded), 5)
  assert.equal(stranger.exitCode, null)
  stranger.kill()
  await embedded.server.stop()
})

test("a lost password is replaced and the data kept", async () => {
  const embedded = await start({ password: "another's password" })
  assert.equal(await notes(embedded), 6)
  await embedded.server.stop()
})
