import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../../../../../lib/database/read-pool"
import { CATALOG_IMPORT_MODULE } from "../../../../../../../modules/catalog-import"
import type { CatalogImportModuleService } from "../../../../../../../modules/catalog-import/service"
import { getPictureAddress } from "../../../../../../../queries/catalog-import/get-picture-address"
import { actorOfRequest } from "../../../../../../_shared/actor-of-request"

/** The shop's pages show pictures of its own only, so one from elsewhere comes through here. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { id = "", number = "" } = req.params
  const asked = { actor: actorOfRequest(req), id, number: Number(number) }
  const address = await getPictureAddress(readPoolOf(req.scope), asked)
  const imports = req.scope.resolve<CatalogImportModuleService>(CATALOG_IMPORT_MODULE)
  const { bytes, contentType } = await imports.fetchPicture(address)
  res.setHeader("Content-Type", contentType.split(";", 1)[0] ?? "")
  res.setHeader("Cache-Control", "private, max-age=3600")
  res.send(bytes)
}
