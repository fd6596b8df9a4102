import type { MedusaRequest } from "@medusajs/framework/http"
import { importSourceMissing } from "../../../modules/catalog-import/errors"
import type { SourcePlace } from "../../../modules/catalog-import/reading/fetch-source"
import { fileOfRequest } from "./one-file"

/** What is to be imported: what stands at an address, or a file that came with the request. */
export const placeOfSource = (req: MedusaRequest, address: string | undefined): SourcePlace => {
  const file = fileOfRequest(req)
  if (file && address === undefined) return { file }
  if (!file && address !== undefined) return { address }
  throw importSourceMissing()
}
