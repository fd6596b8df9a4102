import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOG_MODULE } from "../../../modules/catalog"

type Move = { product_id: string; from: string | null; to: string | null }

const move = async (container: MedusaContainer, { product_id, from, to }: Move): Promise<void> => {
  if (from === to) return
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const of = (brand_id: string) => ({
    [Modules.PRODUCT]: { product_id },
    [CATALOG_MODULE]: { brand_id },
  })
  if (from !== null) await link.dismiss(of(from))
  if (to !== null) await link.create(of(to))
}

export const setBrandStep = createStep(
  "set-brand",
  async (asked: Move, { container }) => {
    await move(container, asked)
    return new StepResponse(undefined, asked)
  },
  async (done, { container }) => {
    if (done) await move(container, { ...done, from: done.to, to: done.from })
  },
)
