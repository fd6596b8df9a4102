import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"

/** Medusa's own check loses the name of the field when a schema has words of its own for it. */
export const validateBody =
  <Body>(schema: z.ZodType<Body>) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    req.validatedBody = schema.parse(req.body ?? {})
    next()
  }
