import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { Actor } from "../../contracts/access/actor"
import { CATALOG_MODULE } from "../../modules/catalog"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { createSpecificationsStep } from "./steps/create-specifications"

export type ProductDescription = {
  product_id: string
  brand_id: string
  specifications: { label: string; value: string }[]
}

type Input = { actor: Actor; products: ProductDescription[] }

const rowsOf = ({ products }: Input) =>
  products.flatMap(({ product_id, specifications }) =>
    specifications.map((specification, position) => ({ product_id, position, ...specification })),
  )

const brandLinksOf = ({ products }: Input) =>
  products.map(({ product_id, brand_id }) => ({
    [Modules.PRODUCT]: { product_id },
    [CATALOG_MODULE]: { brand_id: brand_id },
  }))

/** Gives new products their brand and their table of specifications. */
export const describeProductsWorkflow = createWorkflow("describe-products", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "catalog.describe" })
  const specifications = createSpecificationsStep(transform(input, rowsOf))
  createRemoteLinkStep(transform(input, brandLinksOf))
  return new WorkflowResponse(specifications)
})
