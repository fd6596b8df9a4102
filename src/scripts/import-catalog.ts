import { basename } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { asValue } from "@medusajs/framework/awilix"
import { Pool } from "pg"
import { ZodError } from "zod"
import { parseEnv } from "../config/env"
import type { Actor } from "../contracts/access/actor"
import type { CatalogImport, ImportItem } from "../contracts/catalog-import/import"
import { startImportSchema } from "../contracts/catalog-import/import-requests"
import { READ_POOL } from "../lib/database/read-pool"
import { findProfile } from "../modules/catalog-import/find-profile"
import { getImport } from "../queries/catalog-import/get-import"
import { listImportItems } from "../queries/catalog-import/list-import-items"
import { doWaitingImports } from "../workflows/catalog-import/do-waiting-imports"
import { recordImportWorkflow } from "../workflows/catalog-import/record-import"
import { createProgressBar } from "./import/progress-bar"
import { itemLine, previewLine, summaryOf } from "./import/report"

const actor: Actor = { kind: "system", id: "import-catalog" }
const PREVIEWED = 20
const LOOK_EVERY_MS = 150

type Wish = { address?: string; file?: string; dry_run: boolean }

const say = (line: string) => process.stdout.write(`${line}\n`)

const readWish = () => {
  const { file, dry_run, ...rest } = JSON.parse(process.env.IMPORT_WISH ?? "{}") as Wish
  const { address = "", profile, limit, seed } = startImportSchema.parse(rest)
  const place = file === undefined ? { address } : { file: { path: file, name: basename(file) } }
  return { place, profile: findProfile(profile), limit, seed, dry: dry_run }
}

async function* itemsOf(pool: Pool, id: string): AsyncGenerator<ImportItem> {
  for (let offset = 0; ; offset += 100) {
    const asked = { offset, limit: 100 }
    const { items } = await listImportItems(pool, { actor, id, asked })
    yield* items
    if (items.length < 100) return
  }
}

const doneOf = ({ counts }: CatalogImport): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

type Following = { pool: Pool; container: MedusaContainer; id: string; stopping: AbortSignal }

/** Does the import here, or watches the process that does it, as it comes. */
const follow = async ({ pool, container, id, stopping }: Following): Promise<CatalogImport> => {
  const bar = createProgressBar(process.stdout)
  const work = async () => {
    while (!stopping.aborted && (await getImport(pool, { actor, id })).status === "waiting") {
      // Whoever holds the lock does the next import in the queue, which may be this one.
      await doWaitingImports(container, { stopping }).catch((error: unknown) => {
        if ((error as { code?: string }).code !== "locking_timed_out") throw error
      })
    }
  }
  const failure = work().then(
    () => null,
    (error: unknown) => error,
  )
  for (;;) {
    const seen = await getImport(pool, { actor, id })
    bar.show({ done: doneOf(seen), total: seen.total })
    if (!["waiting", "running"].includes(seen.status) || stopping.aborted) break
    await Promise.race([pause(LOOK_EVERY_MS), failure])
  }
  const error = await failure
  bar.end()
  if (error) throw error as Error
  return getImport(pool, { actor, id })
}

const preview = async (pool: Pool, id: string): Promise<void> => {
  const { items, count } = await listImportItems(pool, {
    actor,
    id,
    asked: { offset: 0, limit: PREVIEWED },
  })
  for (const item of items) say(previewLine(item))
  if (count > items.length) say(`  … and ${count - items.length} more`)
}

const untilToldToStop = (): AbortSignal => {
  const ending = new AbortController()
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      ending.abort()
    })
  }
  return ending.signal
}

const run = async (container: MedusaContainer, pool: Pool): Promise<void> => {
  const stopping = untilToldToStop()
  const wish = readWish()
  const { result } = await recordImportWorkflow(container).run({ input: { actor, ...wish } })
  const { id } = result
  if (wish.dry) {
    await preview(pool, id)
    say(summaryOf(await getImport(pool, { actor, id })))
    return
  }
  const done = await follow({ pool, container, id, stopping })
  for await (const item of itemsOf(pool, id)) for (const line of itemLine(item)) say(line)
  say(summaryOf(done))
  if (done.status !== "done") {
    say(`It is ${done.status}; the same command goes on where it was left off.`)
    process.exitCode = 1
  }
}

const refusalIn = (error: unknown): string | null => {
  if (error instanceof ZodError) {
    return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n")
  }
  const { code = "", message = "" } = Object(error) as { code?: string; message?: string }
  return /^(import|outside|markup)_/.test(code) ? message : null
}

/** `npm run import:catalog`: what is wanted stands in IMPORT_WISH. */
export default async function importCatalog({ container }: ExecArgs): Promise<void> {
  const pool = new Pool({ connectionString: parseEnv(process.env).DATABASE_URL })
  container.register(READ_POOL, asValue(pool))
  try {
    await run(container, pool)
  } catch (error) {
    // What is refused is told in its own sentence; the rest is a fault and keeps its stack.
    const sentence = refusalIn(error)
    if (sentence === null) throw error
    process.stderr.write(`${sentence}\n`)
    process.exitCode = 1
  } finally {
    await pool.end()
  }
}
