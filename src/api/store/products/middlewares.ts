import type { MiddlewareRoute } from "@medusajs/framework/http"
import { writeReviewSchema } from "../../../contracts/review/review"
import { validateBody } from "../../_shared/validate-body"

export const storeProductsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/products/:id/reviews",
    methods: ["POST"],
    bodyParser: { sizeLimit: "16kb" },
    middlewares: [validateBody(writeReviewSchema)],
  },
]
