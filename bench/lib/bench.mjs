import { readdirSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { parseArgs } from "node:util"

import { inProject } from "../../scripts/lib/paths.mjs"
import { Refusal } from "../../scripts/lib/refusal.mjs"
import { runLauncher } from "../../scripts/lib/run-launcher.mjs"
import { keepResult, printResult } from "./results.mjs"
import { openStage } from "./stage.mjs"

const folder = inProject("bench")

/**
 * @typedef {object} Benchmark
 * @property {string} title
 * @property {boolean} quick whether `npm run bench` without a name runs it
 * @property {Record<string, number>} options what a person may set, and what holds otherwise
 * @property {(stage: import("./stage.mjs").Stage, options: Record<string, number>)
 *   => Promise<import("./results.mjs").Row[]>} run
 */

/** @param {string[]} args */
export const bench = (args) =>
  runLauncher(async (lifecycle) => {
    const known = await readBenchmarks()
    const { names, given } = readWish(args, known)
    const stage = await openStage(lifecycle)
    let missed = 0
    for (const name of names) {
      const { title, options, run } = known.get(name)
      const chosen = { ...options, ...pick(given, Object.keys(options)) }
      console.log(`\n${title}`)
      const rows = await run(stage, chosen)
      const result = { title, command: commandOf(name, given, options), rows }
      printResult(result)
      await keepResult(name, result)
      missed += rows.filter(({ verdict }) => verdict === "missed").length
    }
    return missed > 0 ? 1 : 0
  })

/** @returns {Promise<Map<string, Benchmark>>} one file is one benchmark */
async function readBenchmarks() {
  const files = readdirSync(folder).filter((file) => file.endsWith(".mjs") && file !== "run.mjs")
  const entries = files.sort().map(async (file) => {
    const { benchmark } = await import(pathToFileURL(path.join(folder, file)).href)
    return [path.basename(file, ".mjs"), benchmark]
  })
  return new Map(await Promise.all(entries))
}

function readWish(args, known) {
  const options = [...known.values()].flatMap((one) => Object.keys(one.options))
  const { values, positionals } = parse(args, options)
  const stranger = positionals.find((name) => !known.has(name))
  if (stranger) {
    throw new Refusal(`There is no benchmark "${stranger}": there are ${[...known.keys()]}.`)
  }
  const quick = [...known].filter(([, one]) => one.quick).map(([name]) => name)
  const given = Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, positive(name, text)]),
  )
  return { names: positionals.length > 0 ? positionals : quick, given }
}

function parse(args, options) {
  const accepted = Object.fromEntries(options.map((name) => [name, { type: "string" }]))
  try {
    return parseArgs({ args, options: accepted, allowPositionals: true })
  } catch {
    const flags = options.map((name) => `--${name}`).join(", ")
    throw new Refusal(`Unknown option in "${args.join(" ")}": there are ${flags}.`)
  }
}

function positive(name, text) {
  const number = Number(text)
  if (!(number > 0)) {
    throw new Refusal(`--${name} must be a number above 0, and it is "${text}".`)
  }
  return number
}

const pick = (object, names) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)))

const commandOf = (name, given, options) =>
  [`npm run bench -- ${name}`]
    .concat(Object.entries(pick(given, Object.keys(options))).map(([key, to]) => `--${key} ${to}`))
    .join(" ")
