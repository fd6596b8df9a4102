import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { ACCOUNT_MODULE } from "../../modules/account"
import type { AccountModuleService } from "../../modules/account/service"
import { demandPermissionStep } from "../access/steps/demand-permission"

type Token = { hash: string; expires_at: Date }

const revokeTokenStep = createStep(
  "revoke-token",
  async ({ hash, expires_at }: Token, { container }) => {
    const account = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    await account.deleteRevokedTokens({ expires_at: { $lt: new Date() } })
    await account.createRevokedTokens([{ hash, expires_at }])
    return new StepResponse(undefined, hash)
  },
  async (hash, { container }) => {
    if (!hash) return
    await container.resolve<AccountModuleService>(ACCOUNT_MODULE).deleteRevokedTokens([hash])
  },
)

/** Ends a token before its time. */
export const revokeTokenWorkflow = createWorkflow(
  "revoke-token",
  ({ actor, token }: { actor: Actor; token: Token }) => {
    demandPermissionStep({ actor, action: "account.log_out" })
    revokeTokenStep(token)
  },
)
