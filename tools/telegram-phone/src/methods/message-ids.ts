import { badRequest } from "../bot-api/failure.ts"
import type { Params } from "../bot-api/params.ts"

const MOST = 100

export const readMessageIds = (params: Params): number[] => {
  const given = params.json("message_ids")
  if (!Array.isArray(given)) throw badRequest("expected an Array of message identifiers")
  if (given.length === 0) throw badRequest("message identifiers are not specified")
  if (given.length > MOST) throw badRequest("too many message identifiers specified")
  const ids = given.map(Number)
  if (!ids.every((id) => Number.isInteger(id) && id > 0)) {
    throw badRequest("invalid message identifier specified")
  }
  return ids
}
