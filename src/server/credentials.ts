import type { IncomingMessage } from "node:http"
import { promisify } from "node:util"
import type { Pool } from "pg"
import {
  bearerTokenOf,
  hashOfSession,
  hashOfToken,
  unverifiedClaimsOf,
} from "../lib/token/read-token"
import { isAlive, type Claims } from "../modules/access/domain/standing"
import { getStanding } from "../queries/access/get-standing"
import { rememberStanding } from "../queries/access/standing-of-request"

type Session = { auth_context?: Claims; regenerate: (done: (error?: unknown) => void) => void }
type Request = IncomingMessage & { session?: Session; sessionID?: string }
type Issued = { claims: Claims | null | undefined; loginHash: string }

export type Credentials = (req: IncomingMessage) => Promise<void>

/**
 * Medusa believes a token or session as long as its signature and its time hold. Here each is asked
 * about in the database first; a dead one is taken off the request, which is a guest's from then on.
 */
export const createCredentials = (pool: Pool): Credentials => {
  const isDead = async (req: Request, { claims, loginHash }: Issued): Promise<boolean> => {
    // Tokens of other kinds, such as the one of a password reset, are Medusa's to judge.
    if (!claims?.auth_identity_id) return false
    const authIdentityId = claims.auth_identity_id
    const standing = await getStanding(pool, { authIdentityId, loginHash })
    if (!standing || !isAlive(claims, standing)) return true
    rememberStanding(req, { authIdentityId, standing })
    return false
  }

  return async (req: Request) => {
    const { session } = req
    if (session?.auth_context) {
      const loginHash = hashOfSession(req.sessionID ?? "")
      if (await isDead(req, { claims: session.auth_context, loginHash })) {
        await promisify(session.regenerate.bind(session))()
      }
    }
    const token = bearerTokenOf(req.headers.authorization)
    if (!token) return
    const claims = unverifiedClaimsOf(token)
    if (await isDead(req, { claims, loginHash: hashOfToken(token) })) {
      delete req.headers.authorization
    }
  }
}
