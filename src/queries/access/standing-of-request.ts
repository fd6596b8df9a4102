import type { IncomingMessage } from "node:http"
import type { Standing } from "../../modules/access/domain/standing"

const standings = new WeakMap<IncomingMessage, Map<string, Standing>>()

/** Keeps what was found out about a login for the rest of the request it came with. */
export const rememberStanding = (
  req: IncomingMessage,
  { authIdentityId, standing }: { authIdentityId: string; standing: Standing },
): void => {
  const known = standings.get(req) ?? new Map<string, Standing>()
  standings.set(req, known.set(authIdentityId, standing))
}

export const standingOfRequest = (
  req: IncomingMessage,
  authIdentityId: string | undefined,
): Standing | null => standings.get(req)?.get(authIdentityId ?? "") ?? null
