import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pageStyle } from "../../_shared/pages/page-style"

export const GET = (_req: MedusaRequest, res: MedusaResponse): void => {
  res.setHeader("Cache-Control", "public, max-age=3600")
  res.type("css").send(pageStyle)
}
