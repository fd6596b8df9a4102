import { Modules } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { currentAddress } from "../../../lib/log/request-context"
import { isHashingBusy } from "../../../lib/password/hashing"
import { accountThrottled, formRefused } from "../../../modules/account/errors"
import { accountModuleOf } from "./account-of"

const BUSY_SECONDS = 5

/** Somebody who is logged in shows that they know the password; counted like a login. */
export const checkPasswordStep = createStep(
  "check-password",
  async ({ email, password }: { email: string; password: string }, { container }) => {
    const account = accountModuleOf(container)
    const attempt = { purpose: "password", email, address: currentAddress() } as const
    if (isHashingBusy()) throw accountThrottled(BUSY_SECONDS)
    await account.countAttempt(attempt)
    const { success } = await container
      .resolve(Modules.AUTH)
      .authenticate("emailpass", { body: { email, password } })
    if (!success) throw formRefused([{ field: "password_now", reason: "wrong" }])
    await account.forgiveAttempt(attempt)
  },
)
