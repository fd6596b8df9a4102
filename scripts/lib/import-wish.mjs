import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"

import { Refusal } from "./refusal.mjs"

const USAGE =
  "npm run import:catalog -- <address or file> [--profile <name or file>] [--dry-run] " +
  "[--limit 50] [--seed 7]"

const options = {
  "profile": { type: "string" },
  "dry-run": { type: "boolean" },
  "limit": { type: "string" },
  "seed": { type: "string" },
}

/**
 * What to import, from the words of the command. Files are those of the folder it is called in.
 * @param {string[]} args
 */
export function readImportWish(args) {
  const { values, positionals } = parse(args)
  const [source] = positionals
  if (positionals.length !== 1 || !source) {
    throw new Refusal(`Say what to import:\n  ${USAGE}`)
  }
  return {
    ...placeOf(source),
    ...(values.profile === undefined ? {} : { profile: profileOf(values.profile) }),
    ...(values.limit === undefined ? {} : { limit: numberOf("limit", values.limit) }),
    ...(values.seed === undefined ? {} : { seed: numberOf("seed", values.seed) }),
    dry_run: values["dry-run"] === true,
  }
}

function parse(args) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Refusal(`${error.message}\n  ${USAGE}`)
  }
}

function placeOf(source) {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) {
    return { address: source }
  }
  const file = path.resolve(source)
  if (!existsSync(file)) {
    throw new Refusal(`There is no file ${source}; an address begins with http:// or https://.`)
  }
  return { file }
}

function profileOf(wanted) {
  if (!wanted.endsWith(".json")) {
    return wanted
  }
  try {
    return JSON.parse(readFileSync(wanted, "utf8"))
  } catch (error) {
    throw new Refusal(`The profile ${wanted} cannot be read: ${error.message}`)
  }
}

function numberOf(name, text) {
  if (!/^\d{1,10}$/.test(text)) {
    throw new Refusal(`--${name} must be a number, and it is "${text}".\n  ${USAGE}`)
  }
  return Number(text)
}
