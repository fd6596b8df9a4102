import { readFileSync, writeFileSync } from "node:fs"
import os from "node:os"

import { readJson, writeJson } from "../../scripts/lib/json-file.mjs"
import { inProject } from "../../scripts/lib/paths.mjs"

const DATA = inProject("docs", "benchmarks.json")
const PAGE = inProject("docs", "benchmarks.md")
const TABLE = /(<!-- results -->\n)[^]*(<!-- \/results -->)/
const COLUMNS = ["ours", "peer", "limit", "ratio", "goal", "verdict"]

/**
 * One line of the table; everything but the verdict is text for people.
 * @typedef {object} Row
 * @property {string} measure
 * @property {string} ours
 * @property {string} [peer]
 * @property {string} [limit] what cannot be beaten
 * @property {string} [ratio]
 * @property {string} [goal]
 * @property {"met" | "missed" | "too noisy"} [verdict]
 * @property {string} [noise] why there is no verdict
 *
 * @typedef {{ title: string, command: string, rows: Row[] }} Result
 */

/**
 * A goal reached in spite of noise is reached; only a ratio can be helped by noise too.
 * @param {{ value: number, atMost: number, noise?: string, isRatio?: boolean }} outcome
 * @returns {Pick<Row, "verdict" | "noise">}
 */
export function judge({ value, atMost, noise, isRatio = false }) {
  const met = value <= atMost
  if (noise && (isRatio || !met)) {
    return { verdict: "too noisy", noise }
  }
  return { verdict: met ? "met" : "missed" }
}

/** @param {Result} result */
export function printResult({ command, rows }) {
  const table = [["measure", ...COLUMNS], ...rows.map(cellsOf)]
  const widths = table[0].map((_, column) =>
    Math.max(...table.map((cells) => cells[column].length)),
  )
  console.log("")
  for (const cells of table) {
    console.log(
      `  ${cells.map((cell, column) => cell.padEnd(widths[column])).join("  ")}`.trimEnd(),
    )
  }
  for (const noise of new Set(rows.flatMap((row) => row.noise ?? []))) {
    console.log(`  No verdict where it says "too noisy": ${noise}.`)
  }
  console.log(`  made by: ${command}`)
}

/**
 * A noisy run never takes the place of one that could be judged.
 * @param {string} name
 * @param {Result} result
 */
export async function keepResult(name, result) {
  const all = readJson(DATA) ?? {}
  if (isNoisy(result) && all[name] && !isNoisy(all[name])) {
    console.log("  docs/benchmarks.md keeps an earlier run that was not noisy.")
    return
  }
  const made = { on: new Date().toISOString().slice(0, 10), cores: os.availableParallelism() }
  const kept = { ...all, [name]: { ...result, ...made } }
  writeJson(DATA, kept)
  await writePage(kept)
}

const isNoisy = ({ rows }) => rows.some(({ verdict }) => verdict === "too noisy")

const cellsOf = (row) => [row.measure, ...COLUMNS.map((column) => row[column] ?? "–")]

async function writePage(results) {
  const { format, resolveConfig } = await import("prettier")
  const text = Object.values(results).map(sectionOf).join("\n")
  const page = readFileSync(PAGE, "utf8").replace(TABLE, (_, open, close) => open + text + close)
  const options = { ...(await resolveConfig(PAGE)), filepath: PAGE }
  writeFileSync(PAGE, await format(page, options))
}

const sectionOf = ({ title, command, rows, on, cores }) => `
### ${title}

\`${command}\`, ${on}, on ${cores} cores.

| measure | ${COLUMNS.join(" | ")} |
|${"---|".repeat(COLUMNS.length + 1)}
${rows.map((row) => `| ${cellsOf(row).join(" | ")} |`).join("\n")}
`
