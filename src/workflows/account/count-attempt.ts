import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../../contracts/access/actor"
import { emailOf } from "../../contracts/account/names"
import { currentAddress } from "../../lib/log/request-context"
import { isHashingBusy } from "../../lib/password/hashing"
import { isAllowed } from "../../modules/access/domain/permissions"
import { accessForbidden } from "../../modules/access/errors"
import type { AttemptPurpose } from "../../modules/account/domain/attempts"
import { accountThrottled } from "../../modules/account/errors"
import { accountModuleOf } from "./steps/account-of"

const BUSY_SECONDS = 5

type Attempt = { purpose: AttemptPurpose; email: string }
type Input = { actor: Actor; attempt: Attempt }

/** Before anything is looked up or hashed. */
export const countOne = async (
  container: MedusaContainer,
  { purpose, email }: Attempt,
): Promise<void> => {
  if (purpose !== "mail" && isHashingBusy()) throw accountThrottled(BUSY_SECONDS)
  const attempt = { purpose, email: emailOf(email), address: currentAddress() }
  await accountModuleOf(container).countAttempt(attempt)
}

/**
 * For doors that are not ours and let somebody try a password. No workflow: its engine asks the
 * database about each run, which costs more than all else that a refused guess costs.
 */
export const countAttempt = async (
  container: MedusaContainer,
  { actor, attempt }: Input,
): Promise<void> => {
  if (!isAllowed(actor, "account.count_attempt")) throw accessForbidden()
  await countOne(container, attempt)
}
