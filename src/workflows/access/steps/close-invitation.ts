import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../../modules/access"
import type { AccessModuleService } from "../../../modules/access/service"
import { mayOpenDashboard } from "./find-dashboard-login"
import { findMember, type FoundMember } from "./find-member"

type Closed = { member: FoundMember | null; dashboard: boolean }

/** Tells for whom the dashboard is to be opened now, as the invitation promised. */
export const closeInvitationStep = createStep(
  "close-invitation",
  async ({ customer_id }: { customer_id: string | null }, { container }) => {
    if (!customer_id) return new StepResponse<Closed>({ member: null, dashboard: false })
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    const promise = await access.closeInvitation({ customerId: customer_id })
    const member = await findMember(container, customer_id)
    const dashboard = promise.dashboard && (await mayOpenDashboard(container, member))
    return new StepResponse<Closed>({ member, dashboard })
  },
)
