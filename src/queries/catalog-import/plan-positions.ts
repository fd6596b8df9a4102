import type { Pool } from "pg"
import type { Position } from "../../contracts/catalog-import/position"
import { planPosition, type Plan } from "../../modules/catalog-import/domain/plan-position"
import { knownPositions } from "./known-positions"

const AT_ONCE = 500

/** What would be done about each position, by its id at the source. */
export const planPositions = async (
  pool: Pool,
  { source, positions }: { source: string; positions: Position[] },
): Promise<Map<string, Plan>> => {
  const plans = new Map<string, Plan>()
  for (let start = 0; start < positions.length; start += AT_ONCE) {
    const some = positions.slice(start, start + AT_ONCE)
    const known = await knownPositions(pool, { source, ids: some.map((one) => one.source_id) })
    for (const position of some) {
      plans.set(position.source_id, planPosition(position, known.get(position.source_id) ?? null))
    }
  }
  return plans
}
