import { createHash } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import type { Ask } from "../../../lib/idempotency/key-store"
import { currentAddress } from "../../../lib/log/request-context"
import { idempotencyKeyInvalid, idempotencyUnsupported } from "../../../modules/idempotency/errors"
import { callerOf } from "../caller-of-request"

const KEY = /^[\x21-\x7e]{1,255}$/
// An id of Medusa's: nobody guesses it, so who names it is who may.
const UNGUESSABLE = /\/[a-z_]+_[0-9A-Z]{26}(\/|$)/

const digest = (text: string): string => createHash("sha256").update(text).digest("base64url")

const cartOf = ({ body }: MedusaRequest): string | undefined => {
  const { cart_id: cart } = Object(body) as { cart_id?: unknown }
  return typeof cart === "string" ? cart : undefined
}

/**
 * Whose the key is, so that nobody is shown the answer of somebody else who chose the same one: the
 * account's; of somebody who is still becoming known, his token's; a guest's cart's; and otherwise
 * only the same program at the same address is the same guest.
 */
const ownerOf = (req: MedusaRequest, path: string): string => {
  const caller = callerOf(req)
  if (caller !== "guest") return caller
  const { authorization, "user-agent": program = "" } = req.headers
  if (authorization) return `token ${digest(authorization)}`
  const cart = cartOf(req)
  if (cart) return `cart ${cart}`
  if (UNGUESSABLE.test(path)) return "whoever knows the id"
  return `guest ${currentAddress()} ${program}`
}

const bodyOf = (req: MedusaRequest): string => {
  // Its files are read later, by the route.
  if (req.is("multipart/*")) throw idempotencyUnsupported()
  try {
    return JSON.stringify(req.body ?? null)
  } catch {
    // Nested so deeply that it cannot be written down.
    throw idempotencyUnsupported()
  }
}

/** Nothing when the request does not ask to be done once. */
export const askOfRequest = (req: MedusaRequest): Ask | undefined => {
  const key = req.headers["idempotency-key"]
  if (req.method !== "POST" || key === undefined) return undefined
  if (typeof key !== "string" || !KEY.test(key)) throw idempotencyKeyInvalid()
  const [path = "", query = ""] = req.originalUrl.split("?", 2)
  return {
    key,
    scope: JSON.stringify([ownerOf(req, path), path]),
    request: JSON.stringify([query, bodyOf(req)]),
  }
}
