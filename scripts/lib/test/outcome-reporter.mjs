import path from "node:path"

/** Writes what {@link import("./node-tests.mjs").runNodeTests} counts. */
export default async function* outcome(source) {
  const sums = { passed: 0, failed: 0, skipped: [] }
  for await (const { type, data } of source) {
    const isTest = data.details?.type !== "suite"
    if (type === "test:fail" && isTest) {
      sums.failed += 1
    } else if (type === "test:pass" && isTest && (data.skip ?? data.todo) !== undefined) {
      sums.skipped.push(`${path.relative(process.cwd(), data.file)}: ${data.name}`)
    } else if (type === "test:pass" && isTest) {
      sums.passed += 1
    }
  }
  yield JSON.stringify(sums)
}
