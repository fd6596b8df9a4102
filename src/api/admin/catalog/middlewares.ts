import type { MiddlewareRoute } from "@medusajs/framework/http"
import { brandNameSchema, describeProductSchema } from "../../../contracts/catalog/description"
import { validateBody } from "../../_shared/validate-body"

export const adminCatalogMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/catalog/brands",
    methods: ["POST"],
    middlewares: [validateBody(brandNameSchema)],
  },
  {
    matcher: "/admin/catalog/brands/:id",
    methods: ["POST"],
    middlewares: [validateBody(brandNameSchema)],
  },
  {
    matcher: "/admin/products/:id/description",
    methods: ["POST"],
    middlewares: [validateBody(describeProductSchema)],
  },
]
