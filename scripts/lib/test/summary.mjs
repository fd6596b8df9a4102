import { stripVTControlCharacters } from "node:util"

const SLOWEST = 15
const LINES_OF_A_FAILURE = 8

/**
 * Prints what was skipped, what took longest, what failed and, as the very last line, the sums.
 * @param {import("./jest.mjs").Outcome[]} outcomes
 * @param {number} code of the run so far
 * @returns {number} the exit code
 */
export function printSummary(outcomes, code) {
  const sum = (count) => outcomes.reduce((total, outcome) => total + count(outcome), 0)
  const passed = sum((outcome) => outcome.passed)
  const failed = sum((outcome) => outcome.failed)
  const skipped = outcomes.flatMap((outcome) => outcome.skipped)
  const complaints = [
    ...(code === 0 && passed + failed === 0
      ? ["No test was run, and that counts as a failure."]
      : []),
    ...(skipped.length > 0 && process.env.CI === "true"
      ? ["With CI=true a skipped test counts as a failure."]
      : []),
  ]
  if (skipped.length > 0) {
    console.log("\nSkipped:")
    skipped.forEach((name) => console.log(`  ${name}`))
  }
  printSlowest(outcomes.flatMap((outcome) => outcome.files ?? []))
  printFailures(outcomes.flatMap((outcome) => outcome.failures ?? []))
  complaints.forEach((complaint) => console.log(`\n${complaint}`))
  console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`)
  const well = code === 0 && complaints.length === 0 && outcomes.every(({ ok }) => ok)
  return well ? 0 : code || 1
}

/** Time is what a test costs, and a whole run may not cost much. */
function printSlowest(files) {
  const slowest = files.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST)
  if (slowest.length > 1) {
    console.log("\nSlowest:")
    slowest.forEach(({ name, seconds }) =>
      console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`),
    )
  }
}

/** Once more at the end: where only the last lines of a long run are kept, they must tell why. */
function printFailures(failures) {
  if (failures.length === 0) return
  console.log("\nFailed:")
  for (const { name, message } of failures) {
    const lines = stripVTControlCharacters(message)
      .split("\n")
      .filter((line) => line.trim() !== "")
    console.log(`  ${name}`)
    lines.slice(0, LINES_OF_A_FAILURE).forEach((line) => console.log(`      ${line}`))
  }
}
