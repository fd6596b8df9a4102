import type { MiddlewareRoute } from "@medusajs/framework/http"
import { startImportSchema } from "../../../contracts/catalog-import/import-requests"
import { sourceLimits } from "../../../modules/catalog-import/reading/limits"
import { oneFile } from "../../_shared/uploads/one-file"
import { validateBody } from "../../_shared/validate-body"

export const adminCatalogImportsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/catalog-imports",
    methods: ["POST"],
    middlewares: [
      oneFile({ field: "file", maxBytes: sourceLimits.bytes }),
      validateBody(startImportSchema),
    ],
  },
]
