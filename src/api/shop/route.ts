import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Shop } from "../../contracts/shop/operations"
import { readPoolOf } from "../../lib/database/read-pool"
import { getShop } from "../../queries/shop/get-shop"

export const GET = async (req: MedusaRequest, res: MedusaResponse<{ shop: Shop }>) => {
  res.json({ shop: await getShop(readPoolOf(req.scope)) })
}
