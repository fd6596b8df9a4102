import { createStep } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../../modules/access"
import { alreadyActive } from "../../../modules/access/member-errors"
import type { AccessModuleService } from "../../../modules/access/service"
import type { Login } from "./find-login"

/** Whoever has a password is asked to set another only while an invitation of theirs is open. */
export const refuseNeedlessInvitationStep = createStep(
  "refuse-needless-invitation",
  async ({ id, login }: { id: string; login: Login | null }, { container }) => {
    if (!login?.hasPassword) return
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    const open = await access.listAccessInvitations({ customer_id: id, accepted_at: null })
    if (open.length === 0) throw alreadyActive()
  },
)
