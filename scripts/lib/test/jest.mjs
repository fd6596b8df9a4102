import path from "node:path"

import { startChild } from "../children.mjs"
import { readJson } from "../json-file.mjs"
import { untilAborted } from "../lifecycle.mjs"
import { buildFolder, inProject, projectRoot } from "../paths.mjs"

/**
 * @typedef {{ passed: number, failed: number, skipped: string[], ok: boolean,
 *   failures?: { name: string, message: string }[],
 *   files?: { name: string, seconds: number }[] }} Outcome
 */

const UNDONE = ["pending", "todo", "skipped"]

/**
 * One run of Jest, whose own report goes straight to the terminal.
 * @param {import("../run-command.mjs").Workshop & { sandbox: string }} workshop
 * @param {{ node: string, levels: string[], jestArgs: string[], env: NodeJS.ProcessEnv,
 *   timeZone: string }} wanted
 * @returns {Promise<Outcome>}
 */
export async function runJest({ lifecycle, recordFolder, sandbox }, wanted) {
  const { node, levels, jestArgs, env, timeZone } = wanted
  const name = `jest-${timeZone.replaceAll("/", "-")}`
  const results = path.join(sandbox, `${name}.json`)
  const options = [
    "--passWithNoTests",
    // Medusa leaves timers and connections open.
    "--forceExit",
    // Outside the temporary folder, which goes away with the run.
    `--cacheDirectory=${path.join(buildFolder, "jest")}`,
    "--json",
    `--outputFile=${results}`,
    ...jestArgs,
  ]
  const child = startChild({
    name,
    command: [
      node,
      // Medusa's module loader imports files while it runs.
      "--experimental-vm-modules",
      inProject("node_modules", "jest", "bin", "jest.js"),
      `--config=${inProject("jest.config.cjs")}`,
      ...options,
      "--selectProjects",
      ...levels,
    ],
    cwd: projectRoot,
    env: { ...env, TZ: timeZone },
    recordFolder,
  })
  const forget = lifecycle.add(child)
  const { code } = await untilAborted(child.exit, lifecycle.signal)
  forget()
  return outcomeOf(readJson(results), code)
}

/** @returns {Outcome} */
function outcomeOf(results, code) {
  if (!results) {
    // With no test to run Jest ends well and writes nothing.
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: [], ok: code === 0 }
  }
  const tests = results.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, name: nameOf(name, test.fullName) })),
  )
  const unrun = results.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  )
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: tests.filter(({ status }) => UNDONE.includes(status)).map(({ name }) => name),
    ok: code === 0 && results.success,
    failures: [
      ...unrun.map(({ name, message }) => ({ name: nameOf(name, "the whole file"), message })),
      ...tests
        .filter(({ status }) => status === "failed")
        .map(({ name, failureMessages }) => ({ name, message: failureMessages.join("\n") })),
    ],
    files: results.testResults.map(({ name, startTime, endTime }) => ({
      name: path.relative(projectRoot, name),
      seconds: (endTime - startTime) / 1_000,
    })),
  }
}

const nameOf = (file, test) => `${path.relative(projectRoot, file)}: ${test}`
