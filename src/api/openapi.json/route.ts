import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operations } from "../../contracts/operations"
import { buildDocument } from "../../lib/openapi/build-document"
import { version } from "../../../package.json"

const document = buildDocument(operations, { title: "Domovoy", version, serverUrl: "/" })

export const GET = (_req: MedusaRequest, res: MedusaResponse): void => {
  res.setHeader("Cache-Control", "public, max-age=300")
  res.json(document)
}
