import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { parseArgs } from "node:util"

import { buildFolder, inProject } from "../paths.mjs"
import { test } from "./test.mjs"

const PAGE = inProject("docs", "storm.md")
const blockOf = (kind) => new RegExp(`(<!-- ${kind} -->\\n)[^]*(<!-- /${kind} -->)`)
const FIGURES = path.join(buildFolder, "storm.jsonl")
const SIZES = [
  "checkouts",
  "changes",
  "kills",
  "chats",
  "messages",
  "crash_stride",
  "guests",
  "rounds",
  "import_kills",
]

/**
 * The crash and race tests at full size, or at the sizes asked for; what they found out is printed,
 * and kept in docs/storm.md.
 * @param {string[]} args
 */
export function storm(args) {
  const options = Object.fromEntries(SIZES.map((name) => [name, { type: "string" }]))
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  rmSync(FIGURES, { force: true })
  process.env.TEST_STORM_FIGURES = FIGURES
  for (const [name, value] of Object.entries(values)) {
    process.env[`TEST_STORM_${name.toUpperCase()}`] = value
  }
  const command = ["npm run storm", ...(args.length > 0 ? ["--", ...args] : [])].join(" ")
  return test(["storm", "--", "--runInBand", ...positionals], () => keepFigures(command))
}

/**
 * What an earlier run found out of other storms stays as it is.
 * @param {string} command
 */
async function keepFigures(command) {
  if (!existsSync(FIGURES)) return
  const figures = readFileSync(FIGURES, "utf8").trim().split("\n").map(JSON.parse)
  const made = `${new Date().toISOString().slice(0, 10)}, on ${os.availableParallelism()} cores`
  let page = readFileSync(PAGE, "utf8")
  for (const kind of new Set(figures.map((figure) => figure.kind))) {
    const rows = tableOf(figures.filter((figure) => figure.kind === kind))
    const table = ["", `\`${command}\`, ${made}.`, "", ...rows, "", ""].join("\n")
    console.log(table)
    page = page.replace(blockOf(kind), (_, open, close) => open + table + close)
  }
  const { format, resolveConfig } = await import("prettier")
  const settings = { ...(await resolveConfig(PAGE)), filepath: PAGE }
  writeFileSync(PAGE, await format(page, settings))
}

const tableOf = (figures) => [
  "| storm | measure | figure | goal |",
  "|---|---|---|---|",
  ...figures.map(
    ({ storm: name, measure, value, goal }) => `| ${name} | ${measure} | ${value} | ${goal} |`,
  ),
]
