import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepPicturesWorkflow } from "../workflows/catalog/sweep-pictures"

export default async function sweepPictures(container: MedusaContainer): Promise<void> {
  await sweepPicturesWorkflow(container).run({
    input: { actor: { kind: "system", id: "catalog" } },
  })
}

export const config = { name: "sweep-pictures", schedule: "17 4 * * *" }
