import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { LINK_HOURS } from "../../modules/account/domain/link-hours"
import type { OpenLink } from "../../modules/account/records/links"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { accountModuleOf } from "./steps/account-of"

const makeMailLinkStep = createStep("make-mail-link", async (link: OpenLink, { container }) => {
  const hours = LINK_HOURS[link.purpose]
  return new StepResponse({ token: await accountModuleOf(container).makeLink({ ...link, hours }) })
})

/** When a mail leaves: its token stands nowhere before. The one made before it ends. */
export const makeMailLinkWorkflow = createWorkflow(
  "make-mail-link",
  ({ actor, link }: { actor: Actor; link: OpenLink }) => {
    demandPermissionStep({ actor, action: "account.link" })
    return new WorkflowResponse(makeMailLinkStep(link))
  },
)
