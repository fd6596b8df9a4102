/**
 * Prints what was skipped and, as the very last line, the sums.
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
  complaints.forEach((complaint) => console.log(`\n${complaint}`))
  console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`)
  const well = code === 0 && complaints.length === 0 && outcomes.every(({ ok }) => ok)
  return well ? 0 : code || 1
}
