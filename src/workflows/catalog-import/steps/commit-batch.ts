import type { MedusaContainer } from "@medusajs/framework/types"
import { atomically } from "../../../lib/database/atomically"
import { importMoved } from "../../../modules/catalog-import/errors"
import {
  holdRun,
  rememberKnown,
  settleItems,
  type KnownRow,
  type SettledItem,
} from "../../../modules/catalog-import/records/items"
import { importFields } from "../../../modules/catalog-import/domain/plan-position"
import type { Shelf } from "../../../queries/catalog-import/read-shelf"
import { createProducts } from "./create-products"
import { isCreation, isRewrite, type Ready } from "./ready-position"
import { rewriteProducts } from "./rewrite-products"
import { toldOf } from "./told-of"

export type Batch = {
  runId: string
  runner: string
  source: string
  shelf: Shelf
  ready: Ready[]
}

export type Committed = { created: string[]; updated: string[] }

const settled = (
  { number, plan, pictures }: Ready,
  createdId: string | undefined,
): SettledItem => ({
  number,
  outcome: plan.outcome,
  reason: plan.outcome === "skipped" ? plan.reason : null,
  changed: "write" in plan ? plan.write : [],
  kept: "kept" in plan ? plan.kept : [],
  pictures_missing: pictures.missing,
  product_id: "product_id" in plan ? plan.product_id : (createdId ?? null),
})

const known = (ready: Ready, createdId: string | undefined): KnownRow[] => {
  const { source_id } = ready.position
  if (createdId !== undefined) {
    return [{ source_id, product_id: createdId, told: toldOf(ready, importFields) }]
  }
  if (!isRewrite(ready)) return []
  const { plan } = ready
  const written = toldOf(ready, plan.write)
  // Of what somebody has changed it is remembered that the source has said it, and no more.
  const left = toldOf(ready, plan.kept)
  for (const field of plan.kept) {
    const made = plan.told[field]?.made ?? null
    const heard = left[field]
    if (heard) left[field] = { said: heard.said, made }
  }
  return [{ source_id, product_id: plan.product_id, told: { ...plan.told, ...written, ...left } }]
}

/** Products, what belongs to them and what the import says of them: all of it or nothing. */
export const commitBatch = (container: MedusaContainer, batch: Batch): Promise<Committed> =>
  atomically(container, async (transaction) => {
    const { runId, runner, source, shelf, ready } = batch
    const means = { container, transaction }
    const { knex } = transaction
    if (!(await holdRun(knex, { runId, runner }))) throw importMoved("no longer here")
    const createdIds = await createProducts(means, {
      ready: ready.filter(isCreation),
      source,
      shelf,
    })
    await rewriteProducts(means, ready.filter(isRewrite))
    const idOf = ({ number }: Ready) => createdIds.get(number)
    const rows = ready.flatMap((one) => known(one, idOf(one)))
    if (rows.length > 0) await rememberKnown(knex, { source, rows })
    await settleItems(knex, { runId, items: ready.map((one) => settled(one, idOf(one))) })
    const updated = ready.flatMap(({ plan }) => (plan.outcome === "updated" ? plan.product_id : []))
    return { created: [...createdIds.values()], updated }
  })
