import type { MedusaRequest } from "@medusajs/framework/http"
import { brokenEmailRule } from "../../contracts/account/names"
import { noSoonerThan } from "../../lib/async/no-sooner-than"
import type { LinkHolder } from "../../lib/token/password-link"
import { formRefused } from "../../modules/account/errors"
import { askPasswordWorkflow } from "../../workflows/account/ask-password"
import { actorOfRequest } from "./actor-of-request"

/** Several times what the work takes: looking at a clock, nobody learns who has an account. */
const ALIKE_MS = 300

/** Known and unknown e-mails get the same answer after the same time. */
export const answerAskedPassword = async (
  req: MedusaRequest,
  email: string,
  holder: LinkHolder = "customer",
): Promise<void> => {
  const broken = brokenEmailRule(email)
  if (broken) throw formRefused([{ field: "email", reason: broken }])
  const actor = actorOfRequest(req)
  await noSoonerThan(ALIKE_MS, () =>
    askPasswordWorkflow(req.scope).run({ input: { actor, email, holder } }),
  )
}
