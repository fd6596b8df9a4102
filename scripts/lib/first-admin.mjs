import { ask } from "./ask.mjs"
import { withClient } from "./postgres/connect.mjs"
import { Refusal } from "./refusal.mjs"
import { runScript } from "./seed.mjs"

const MIN_PASSWORD = 12

/** @typedef {{ email: string, password: string }} Login */

/**
 * A shop without demo people needs somebody who may enter.
 * @param {{ url: string, given: Record<string, string>, signal: AbortSignal }} options
 * @returns {Promise<Login | undefined>} nothing: nobody to make now
 */
export async function askForFirstAdmin({ url, given, signal }) {
  const users = await withClient(url, (client) => client.query('select from "user" limit 1'))
  if (users.rowCount > 0) {
    return undefined
  }
  const admin = await askForAdmin({ given, signal })
  if (!admin) {
    console.log("There is no administrator yet: make one with npm run create-admin.")
  }
  return admin
}

/**
 * @param {{ given: Record<string, string>, signal: AbortSignal }} options
 * @returns {Promise<Login | undefined>} nothing: there is nobody to ask
 */
export async function askForAdmin({ given, signal }) {
  if (given.ADMIN_EMAIL && given.ADMIN_PASSWORD) {
    return { email: given.ADMIN_EMAIL, password: goodPassword(given.ADMIN_PASSWORD) }
  }
  if (!process.stdin.isTTY) {
    return undefined
  }
  console.log("\nWho shall be the administrator?")
  const email = await askUntil(() => ask("  e-mail: ", { signal }), isEmail)
  const password = await askUntil(
    () => askTwice(signal),
    () => true,
  )
  return { email, password }
}

/**
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {{ medusa: import("./medusa.mjs").Medusa, admin: Login }} options
 */
export const createAdmin = (workshop, { medusa, admin }) =>
  runScript(workshop, {
    medusa,
    script: "create-admin",
    env: { ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password },
  })

async function askUntil(question, isGood) {
  for (;;) {
    const answer = await question()
    if (answer && isGood(answer)) {
      return answer
    }
  }
}

async function askTwice(signal) {
  const password = await ask(`  password, ${MIN_PASSWORD} characters or more: `, {
    hidden: true,
    signal,
  })
  if (password.length < MIN_PASSWORD) {
    console.log("  That is too short.")
    return ""
  }
  const again = await ask("  once more: ", { hidden: true, signal })
  if (again !== password) {
    console.log("  The two differ.")
    return ""
  }
  return password
}

function goodPassword(password) {
  if (password.length < MIN_PASSWORD) {
    throw new Refusal(`ADMIN_PASSWORD must have ${MIN_PASSWORD} characters or more.`)
  }
  return password
}

const isEmail = (text) => /^[^\s@]+@[^\s@]+$/.test(text)
