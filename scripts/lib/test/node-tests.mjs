import path from "node:path"

import { startChild } from "../children.mjs"
import { readJson } from "../json-file.mjs"
import { untilAborted } from "../lifecycle.mjs"
import { inProject, projectRoot } from "../paths.mjs"

/**
 * The tests of the launcher itself, by Node's own runner: Jest does not load its modules.
 * @param {import("../run-command.mjs").Workshop & { sandbox: string }} workshop
 * @param {{ node: string, env: NodeJS.ProcessEnv }} wanted
 * @returns {Promise<import("./jest.mjs").Outcome>}
 */
export async function runNodeTests({ lifecycle, recordFolder, sandbox }, { node, env }) {
  const results = path.join(sandbox, "node-tests.json")
  const { NODE_OPTIONS: _ofJest, ...plain } = env
  const child = startChild({
    name: "node-tests",
    command: [
      node,
      "--test",
      "--test-reporter=dot",
      "--test-reporter-destination=stdout",
      `--test-reporter=${inProject("scripts", "lib", "test", "outcome-reporter.mjs")}`,
      `--test-reporter-destination=${results}`,
      "scripts/**/*.test.mjs",
    ],
    cwd: projectRoot,
    env: plain,
    recordFolder,
  })
  const forget = lifecycle.add(child)
  const { code } = await untilAborted(child.exit, lifecycle.signal)
  forget()
  const outcome = readJson(results) ?? { passed: 0, failed: 1, skipped: [] }
  return { ...outcome, ok: code === 0 }
}
