import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { emailOf } from "../../../contracts/account/names"
import { problemsOfNewPassword } from "../../../contracts/account/password-rules"
import type { LinkHolder } from "../../../lib/token/password-link"
import { bearerTokenOf } from "../../../lib/token/read-token"
import { formRefused } from "../../../modules/account/errors"
import { countAttempt } from "../../../workflows/account/count-attempt"
import { forgiveAttemptWorkflow } from "../../../workflows/account/forgive-attempt"
import { setPasswordWorkflow } from "../../../workflows/account/set-password"
import { actorOfRequest } from "../actor-of-request"
import { answerAskedPassword } from "../ask-password"
import { passwordLinkOf } from "../password-link-of"

type Typed = { email?: unknown; password?: unknown; identifier?: unknown }
type Request = MedusaRequest<Typed | undefined>

/** By the parameter, which is decoded, and not by the path, which can be written in many ways. */
const isByPassword = ({ params }: Request): boolean => params.auth_provider === "emailpass"
/** The door before this one lets in nobody else. */
const holderOf = ({ params }: Request): LinkHolder =>
  params.actor_type === "user" ? "user" : "customer"

const actor = { kind: "system", id: "login" } as const

/** Before a password is compared at any of Medusa's doors; a right one is forgiven. */
export const countLogin = async (
  req: Request,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const { email, password } = req.body ?? {}
  if (isByPassword(req) && typeof email === "string" && typeof password === "string") {
    const attempt = { purpose: "password", email: emailOf(email) } as const
    await countAttempt(req.scope, { actor, attempt })
    const { scope } = req
    const json = res.json.bind(res)
    res.json = (body) => {
      if (res.statusCode !== 200) return json(body)
      const answer = () => json(body)
      forgiveAttemptWorkflow(scope).run({ input: { actor, attempt } }).then(answer, answer)
      return res
    }
  }
  next()
}

/** A login that is made is work as well, and nothing that anybody is forgiven. */
export const countRegistration = async (
  req: Request,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const email = req.body?.email
  if (isByPassword(req) && typeof email === "string") {
    const attempt = { purpose: "registration", email } as const
    await countAttempt(req.scope, { actor, attempt })
  }
  next()
}

export const demandGoodPassword = (
  req: Request,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void => {
  const password = req.body?.password
  if (isByPassword(req) && typeof password === "string") {
    const problems = problemsOfNewPassword({ password, password_again: password })
    if (problems.length > 0) throw formRefused(problems)
  }
  next()
}

/** Medusa's own route lets two who follow one link at once both succeed, and proves no mailbox. */
export const setPassword = async (
  req: Request,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const password = req.body?.password
  const link = passwordLinkOf(req, bearerTokenOf(req.headers.authorization), holderOf(req))
  const isAsked = req.method === "POST" && isByPassword(req)
  if (!isAsked || !link || typeof password !== "string") {
    next()
    return
  }
  await setPasswordWorkflow(req.scope).run({
    input: { actor: actorOfRequest(req), link, password },
  })
  res.json({ success: true })
}

/** Medusa's own route makes a token and leaves the mail to others. */
export const askPassword = async (
  req: Request,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const identifier = req.body?.identifier
  if (!isByPassword(req) || typeof identifier !== "string") {
    next()
    return
  }
  await answerAskedPassword(req, identifier, holderOf(req))
  res.sendStatus(201)
}
