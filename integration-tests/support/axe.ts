import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")

type Finding = { id: string; nodes: { target: unknown; failureSummary: string }[] }

/** What axe finds wrong with a page as it is now. */
export const findingsOf = async (page: Page) => {
  await page.evaluate(axe)
  const found = await page.evaluate<{ violations: Finding[] }>(
    "axe.run(document, { resultTypes: ['violations'] })",
  )
  return found.violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ target, failureSummary }) => `${String(target)}: ${failureSummary}`),
  }))
}
