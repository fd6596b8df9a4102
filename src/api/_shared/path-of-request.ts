import type { MedusaRequest } from "@medusajs/framework/http"

/** The whole path, also where Express has cut off the part a middleware is mounted on. */
export const pathOfRequest = (req: MedusaRequest): string => req.originalUrl.split("?", 1)[0] ?? ""
