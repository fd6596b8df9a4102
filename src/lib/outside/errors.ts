import { MedusaError } from "@medusajs/framework/utils"

const { INVALID_DATA, NOT_ALLOWED } = MedusaError.Types

/** Why something outside was not fetched, by code; whoever asked may be told all of it. */
const refusals = {
  outside_address_invalid: "This is no address that begins with http:// or https://.",
  outside_address_credentials: "An address with a name or password in it is not fetched.",
  outside_address_port: "Only the usual ports 80 and 443 are fetched from.",
  outside_address_forbidden: "This address belongs to this machine or a private network.",
  outside_address_unknown: "There is no server by this name.",
  outside_redirects: "The address leads from one address to the next without end.",
  outside_status: "The server there did not give it.",
  outside_type: "What is there is of another kind.",
  outside_too_large: "What is there is too large.",
  outside_too_slow: "The server there is too slow.",
  outside_unreachable: "The server there could not be reached.",
} as const

export type OutsideCode = keyof typeof refusals

export const refuseOutside = (code: OutsideCode, detail = ""): MedusaError => {
  const type = code.startsWith("outside_address") ? INVALID_DATA : NOT_ALLOWED
  return new MedusaError(type, [refusals[code], detail].filter(Boolean).join(" "), code)
}

export const isOutsideRefusal = (error: unknown): error is MedusaError & { code: OutsideCode } =>
  Object.hasOwn(refusals, String((error as { code?: unknown } | null)?.code))
