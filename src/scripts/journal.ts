import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { Pool } from "pg"
import { consumers } from "../consumers/all"
import { parseEnv } from "../config/env"
import { registerConsumer, replay, skip } from "../lib/journal/cursor"
import { readLag } from "../lib/journal/lag"
import { forgetOldFactsWorkflow } from "../workflows/journal/forget-old-facts"

const USAGE = "Say what: list, replay <consumer>, skip <consumer> or forget."

const say = (line: string) => process.stdout.write(`${line}\n`)

const list = async (pool: Pool) => {
  const lags = await readLag(pool)
  if (lags.length === 0) say("Nobody follows the journal yet.")
  for (const { consumer, rows, seconds } of lags) {
    const gone = consumers.some(({ name }) => name === consumer) ? "" : ", no longer in the code"
    say(`${consumer}: ${rows} facts behind, ${Math.round(seconds)} s${gone}`)
  }
}

const move = async (pool: Pool, how: typeof replay, name: string | undefined) => {
  const consumer = consumers.find((known) => known.name === name)
  if (!consumer) {
    throw new Error(`There is no consumer "${name ?? ""}": ${consumers.map((c) => c.name).join()}`)
  }
  await registerConsumer(pool, consumer)
  await how(pool, consumer)
  say(`${consumer.name}: it goes on from there within a second.`)
}

const forget = async (container: MedusaContainer) => {
  const { result } = await forgetOldFactsWorkflow(container).run({
    input: { actor: { kind: "system", id: "journal" } },
  })
  say(`${result.forgotten} facts forgotten.`)
}

/** What a person may want of the journal: `npm run journal` and `make journal`. */
export default async function journal({ args, container }: ExecArgs): Promise<void> {
  const [command, name] = args
  const pool = new Pool({ connectionString: parseEnv(process.env).DATABASE_URL })
  try {
    if (command === "list") await list(pool)
    else if (command === "replay") await move(pool, replay, name)
    else if (command === "skip") await move(pool, skip, name)
    else if (command === "forget") await forget(container)
    else throw new Error(USAGE)
  } finally {
    await pool.end()
  }
}
