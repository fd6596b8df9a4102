import { createWorkflow, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../contracts/access/actor"
import type { DescribeProduct } from "../../contracts/catalog/description"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { demandUnchangedStep } from "./steps/demand-unchanged"
import { replaceSpecificationsStep } from "./steps/replace-specifications"
import { setBrandStep } from "./steps/set-brand"

type Input = { actor: Actor; product_id: string; described: DescribeProduct }

const keysOf = ({ product_id, described }: Input): string[] => [
  `catalog-description:${product_id}`,
  // Nobody may remove the brand meanwhile.
  ...(described.brand_id === null ? [] : [`catalog-brand:${described.brand_id}`]),
]

/** Gives a product its brand and table of specifications in place of those it had. */
export const describeProductWorkflow = createWorkflow(
  "describe-product",
  (input: WorkflowData<Input>) => {
    demandPermissionStep({ actor: input.actor, action: "catalog.describe" })
    const key = transform({ input }, (data) => keysOf(data.input))
    acquireLockStep({ key, timeout: 10, ttl: 30, retryInterval: 0.1 })
    const before = demandUnchangedStep(input)
    setBrandStep({
      product_id: input.product_id,
      from: before.brand_id,
      to: input.described.brand_id,
    })
    replaceSpecificationsStep({
      product_id: input.product_id,
      from: before.specifications,
      to: input.described.specifications,
    })
    releaseLockStep({ key })
  },
)
