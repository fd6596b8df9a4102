import { spawn } from "node:child_process"
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"

import { Refusal } from "../refusal.mjs"

const MAJOR = "17"

/**
 * Makes the data folder. It is made under another name and renamed when whole: what bears the final
 * name is real data and is never deleted.
 * @param {import("./place.mjs").Place} place
 * @param {{ password: string, durable: boolean }} options
 * @returns {Promise<boolean>} whether it was made now
 */
export async function ensureCluster(place, { password, durable }) {
  const { data } = place
  if (existsSync(path.join(data, "PG_VERSION"))) {
    requireMajor(data)
    return false
  }
  if (existsSync(data)) {
    requireEmpty(data)
    rmdirSync(data)
  }
  const half = `${data}.half`
  rmSync(half, { recursive: true, force: true })
  ownedFolder(half, place.account)
  const passwordFile = path.join(half, "..", "postgres.password")
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    chown(passwordFile, place.account)
    await initdb(place, { half, passwordFile, durable })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, data)
  return true
}

/**
 * Sets the password from inside, for a data folder whose password got lost.
 * @param {import("./place.mjs").Place} place
 * @param {string} password
 */
export async function resetPassword({ data, native, account }, password) {
  const args = ["--single", "-D", data, "postgres"]
  const sql = `alter role postgres password '${password.replaceAll("'", "''")}'\n`
  await runTool(path.join(native, "bin", "postgres"), args, { account, input: sql })
}

function initdb({ native, account }, { half, passwordFile, durable }) {
  const args = [
    `--pgdata=${half}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The same order of words on every system, whatever locales it has.
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    ...(durable ? [] : ["--no-sync"]),
  ]
  return runTool(path.join(native, "bin", "initdb"), args, { account })
}

function runTool(file, args, { account, input = "" }) {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" }
    const tool = spawn(file, args, { cwd: "/", env, ...account })
    let said = ""
    for (const stream of [tool.stdout, tool.stderr]) {
      stream.on("data", (chunk) => (said += chunk))
    }
    tool.once("error", reject)
    tool.once("close", (code) =>
      code === 0 ? resolve() : reject(new Refusal(failureOf(path.basename(file), said))),
    )
    tool.stdin.on("error", () => {})
    tool.stdin.end(input)
  })
}

function failureOf(tool, said) {
  if (/No space left on device/.test(said)) {
    return "The disk is full: PostgreSQL could not make its data folder."
  }
  const last = said.trim().split("\n").filter(Boolean).slice(-3).join(" ")
  return `PostgreSQL could not make its data folder (${tool}): ${last}`
}

function requireMajor(data) {
  const major = readFileSync(path.join(data, "PG_VERSION"), "utf8").trim()
  if (major !== MAJOR) {
    throw new Refusal(
      `${data} was made by PostgreSQL ${major}, and this is ${MAJOR}: move the folder away, or ` +
        `set DATABASE_URL to a PostgreSQL ${major}.`,
    )
  }
}

function requireEmpty(data) {
  if (readdirSync(data).length > 0) {
    throw new Refusal(
      `${data} holds files that are not a PostgreSQL data folder: move it away and try again.`,
    )
  }
}

function ownedFolder(folder, account) {
  mkdirSync(folder, { mode: 0o700 })
  chown(folder, account)
}

function chown(entry, account) {
  if (account) {
    chownSync(entry, account.uid, account.gid)
  }
}
