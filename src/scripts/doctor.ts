import type { ExecArgs } from "@medusajs/framework/types"
import { Pool } from "pg"
import { parseEnv } from "../config/env"
import type { Actor } from "../contracts/access/actor"
import { describeDisagreement, type Disagreement } from "../modules/checkout/domain/disagreement"
import { findDisagreements } from "../queries/checkout/doctor/find-disagreements"
import { repairDisagreementsWorkflow } from "../workflows/checkout/repair-disagreements"

const actor: Actor = { kind: "system", id: "doctor" }
const USAGE = "Say what: check, or repair."
/** What happened since may just be going on. */
const SECONDS = 60

const say = (line: string) => process.stdout.write(`${line}\n`)

const find = (pool: Pool): Promise<Disagreement[]> =>
  findDisagreements(pool, { actor, before: new Date(Date.now() - SECONDS * 1_000) })

const sayFound = (found: Disagreement[]) => {
  found.map(describeDisagreement).forEach(say)
  say(found.length === 0 ? "Money, stock and orders agree." : `${found.length} found.`)
}

/** Looks whether money, stock and orders agree, and mends what needs nobody's decision. */
export default async function doctor({ args, container }: ExecArgs): Promise<void> {
  const [command = "check"] = args
  if (!["check", "repair"].includes(command)) throw new Error(USAGE)
  const pool = new Pool({ connectionString: parseEnv(process.env).DATABASE_URL })
  try {
    const found = await find(pool)
    if (command === "repair" && found.length > 0) {
      const { result } = await repairDisagreementsWorkflow(container).run({
        input: { actor, found },
      })
      say(`${result.length} of ${found.length} mended.`)
      sayFound(await find(pool))
    } else sayFound(found)
  } finally {
    await pool.end()
  }
}
