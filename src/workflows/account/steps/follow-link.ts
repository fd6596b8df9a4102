import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { linkOver } from "../../../modules/account/errors"
import type { LinkPurpose } from "../../../modules/account/records/links"
import { findLoginOfCustomer } from "../../access/steps/find-login"
import { accountModuleOf } from "./account-of"

/** Uses a link up and says for whose login; a link for another purpose stays good. */
export const followLinkStep = createStep(
  "follow-link",
  async ({ token, purpose }: { token: string; purpose: LinkPurpose }, { container }) => {
    const link = await accountModuleOf(container).useLink({ token, purpose })
    const login = link && (await findLoginOfCustomer(container, link.customerId))
    if (!login) throw linkOver()
    // A link to an address that has been changed since proves nothing any more.
    if (purpose === "activate" && login.email !== link.email) throw linkOver()
    return new StepResponse({ ...link, login })
  },
)
