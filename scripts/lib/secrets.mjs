import { randomBytes } from "node:crypto"
import path from "node:path"

import { readJson, writeJson } from "./json-file.mjs"

const NAMES = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "AUTH_MFA_ENCRYPTION_KEY",
  "TODO_ID_SALT",
  "POSTGRES_PASSWORD",
]

/** @returns {Record<string, string>} */
export const makeSecrets = () => Object.fromEntries(NAMES.map((name) => [name, makeSecret()]))

/**
 * Secrets of a local shop, made once; one that is missing is added to those that are there.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function keepSecrets(folder) {
  const file = path.join(folder, "secrets.json")
  const kept = readJson(file) ?? {}
  const secrets = { ...makeSecrets(), ...kept }
  if (NAMES.some((name) => !kept[name])) {
    writeJson(file, secrets, 0o600)
  }
  return secrets
}

const makeSecret = () => randomBytes(32).toString("base64")
