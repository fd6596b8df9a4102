import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { brokenPasswordRules } from "../../../contracts/account/password"
import type { SetPassword } from "../../../contracts/account/set-password"
import { readPoolOf } from "../../../lib/database/read-pool"
import type { PasswordLink } from "../../../lib/token/password-link"
import { isPasswordLinkOpen } from "../../../queries/account/is-password-link-open"
import { setPasswordWorkflow } from "../../../workflows/account/set-password"
import { actorOfRequest } from "../../_shared/actor-of-request"
import { linkOverPage, passwordForm, passwordSavedPage } from "../../_shared/pages/password-page"
import { languageOf } from "../../_shared/pages/password-texts"
import { passwordLinkOf } from "../../_shared/password-link-of"

const OVER = 410

const show = (res: MedusaResponse, html: string, status = 200): void => {
  res.setHeader("Cache-Control", "no-store")
  res.status(status).type("html").send(html)
}

const isOpen = async (req: MedusaRequest, link: PasswordLink | null): Promise<boolean> => {
  if (!link) return false
  return isPasswordLinkOpen(readPoolOf(req.scope), { actor: actorOfRequest(req), link })
}

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { token, lang } = req.query
  const language = languageOf(lang, req.get("accept-language"))
  const link = passwordLinkOf(req, token)
  if (typeof token !== "string" || !link || !(await isOpen(req, link))) {
    show(res, linkOverPage(language), OVER)
    return
  }
  show(res, passwordForm(language, { token, email: link.email, problems: [] }))
}

const isLinkOver = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === "account_link_over"

/** Without a script: a mistake shows the form again, and the link is still good. */
export const POST = async (req: MedusaRequest<SetPassword>, res: MedusaResponse): Promise<void> => {
  const { token, password, password_again, lang } = req.validatedBody
  const language = languageOf(lang, req.get("accept-language"))
  const link = passwordLinkOf(req, token)
  if (!link || !(await isOpen(req, link))) {
    show(res, linkOverPage(language), OVER)
    return
  }
  const differ = password === password_again ? [] : (["differ"] as const)
  const problems = [...brokenPasswordRules(password), ...differ]
  if (problems.length > 0) {
    show(res, passwordForm(language, { token, email: link.email, problems }), 400)
    return
  }
  try {
    const input = { actor: actorOfRequest(req), link, password }
    const { result } = await setPasswordWorkflow(req.scope).run({ input })
    show(res, passwordSavedPage(language, result))
  } catch (error) {
    if (!isLinkOver(error)) throw error
    show(res, linkOverPage(language), OVER)
  }
}
