import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "zod"
import { operations } from "../../contracts/operations"
import { validateBody } from "./validate-body"

const asksForNothing = z.strictObject({})

/** Fields that nobody asked for are refused where nothing is asked for, too. */
export const bodilessRoutes: MiddlewareRoute[] = operations
  .filter(({ method, body }) => method === "post" && body === undefined)
  .map(({ path }) => ({
    matcher: path,
    methods: ["POST"],
    middlewares: [validateBody(asksForNothing)],
  }))
