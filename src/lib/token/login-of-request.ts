import type { IncomingMessage } from "node:http"
import { bearerTokenOf, hashOfSession, hashOfToken, unverifiedClaimsOf } from "./read-token"

type WithSession = IncomingMessage & {
  session?: { auth_context?: unknown; cookie: { expires?: Date | null } }
  sessionID?: string
}

export type LoginOfRequest = { hash: string; expiresAt: Date }

const ofToken = (token: string): LoginOfRequest => ({
  hash: hashOfToken(token),
  expiresAt: new Date((unverifiedClaimsOf(token)?.exp ?? 0) * 1000),
})

const ofSession = ({ session, sessionID }: WithSession): LoginOfRequest | null =>
  session?.auth_context && sessionID
    ? { hash: hashOfSession(sessionID), expiresAt: session.cookie.expires ?? new Date() }
    : null

/** What a request is logged in by: Medusa asks the session first where it takes both. */
export const loginsOfRequest = (req: IncomingMessage): LoginOfRequest[] => {
  const token = bearerTokenOf(req.headers.authorization)
  return [ofSession(req), token ? ofToken(token) : null].filter((one) => one !== null)
}
