import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { runInRequest } from "../../lib/log/request-context"
import { CATALOG_IMPORT_MODULE } from "../../modules/catalog-import"
import type { CatalogImportModuleService } from "../../modules/catalog-import/service"
import { importBatchWorkflow } from "./import-batch"

const LOCK = "catalog-import"
/** After so long it is known that a process which was killed does its import no more. */
const LEASE_SECONDS = 10
const SYSTEM = { kind: "system", id: "catalog-import" } as const

const importsOf = (container: MedusaContainer): CatalogImportModuleService =>
  container.resolve<CatalogImportModuleService>(CATALOG_IMPORT_MODULE)

/** Who holds the lock and finds an import at work knows that its process has ended. */
const interruptLeft = async (container: MedusaContainer): Promise<void> => {
  for (const { id, status, runner } of await importsOf(container).openRuns()) {
    if (status !== "running" || runner === null) continue
    await importsOf(container).moveRun({ id, move: "interrupt", actor: "system", runner })
  }
}

type Turn = { container: MedusaContainer; id: string; stopping: AbortSignal }

const importOne = async ({ container, id, stopping }: Turn): Promise<void> => {
  const imports = importsOf(container)
  const runner = randomUUID()
  const move = (how: "take" | "end" | "interrupt") =>
    imports.moveRun({ id, move: how, actor: "system", runner })
  if (!(await move("take"))) return
  let more = true
  try {
    while (more && !stopping.aborted) {
      const input = { actor: SYSTEM, run_id: id, runner }
      const { result } = await importBatchWorkflow(container).run({ input })
      ;({ more } = result)
    }
  } catch (error) {
    await move("interrupt")
    throw error
  }
  await move(more ? "interrupt" : "end")
}

/**
 * Does what is queued, one import after the other, all by one process at a time. Facts of an import
 * are those of whoever asked for it.
 */
export const doWaitingImports = async (
  container: MedusaContainer,
  { stopping, waitSeconds = 1 }: { stopping: AbortSignal; waitSeconds?: number },
): Promise<void> => {
  if ((await importsOf(container).openRuns()).length === 0) return
  const work = async (lost?: AbortSignal) => {
    await interruptLeft(container)
    const either = AbortSignal.any(lost ? [stopping, lost] : [stopping])
    for (const { id, created_by: actor } of await importsOf(container).openRuns()) {
      if (either.aborted) return
      const context = { requestId: id, address: "", actor }
      await runInRequest(context, () => importOne({ container, id, stopping: either }))
    }
  }
  // Medusa's type of it does not know the lease; the shop's provider keeps it while the work goes on.
  const terms = { timeout: waitSeconds, expire: LEASE_SECONDS }
  await container.resolve(Modules.LOCKING).execute(LOCK, work, terms)
}
