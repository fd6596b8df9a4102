import type { Position } from "../../../contracts/catalog-import/position"
import type { Plan } from "../../../modules/catalog-import/domain/plan-position"
import type { StoredPictures } from "./fetch-pictures"

/** A position with everything at hand that its product needs. */
export type Ready<SomePlan extends Plan = Plan> = {
  number: number
  position: Position
  plan: SomePlan
  pictures: StoredPictures
  categoryId: string
  brandId: string | null
}

export type Rewrite = Extract<Plan, { write: unknown }>
export type Creation = Extract<Plan, { outcome: "created" }>

export const isCreation = (ready: Ready): ready is Ready<Creation> =>
  ready.plan.outcome === "created"

export const isRewrite = (ready: Ready): ready is Ready<Rewrite> =>
  "write" in ready.plan && (ready.plan.write.length > 0 || ready.plan.kept.length > 0)
