import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A cart with the fields that the request asks for, as Medusa's own routes give it. */
export const sendCart = async (
  req: MedusaRequest,
  { res, cartId }: { res: MedusaResponse; cartId: string },
): Promise<void> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "cart", filters: { id: cartId }, fields: req.queryConfig.fields },
    { throwIfKeyNotFound: true },
  )
  const [cart] = data as unknown[]
  res.json({ cart })
}
