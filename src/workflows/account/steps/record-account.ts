import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAccount } from "../../../modules/account/records/profiles"
import { accountModuleOf } from "./account-of"

/** Before the login is theirs: whoever is told that it is finds their language here. */
export const recordAccountStep = createStep(
  "record-account",
  async (account: NewAccount, { container }) => {
    await accountModuleOf(container).recordAccount(account)
    return new StepResponse(undefined, account.customerId)
  },
  async (customerId, { container }) => {
    if (customerId) await accountModuleOf(container).forgetAccount(customerId)
  },
)
