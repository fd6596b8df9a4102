import { model } from "@medusajs/framework/utils"

/** An invitation to the dashboard that makes a manager; Medusa's own, without one, an administrator. */
export const DashboardInvitation = model.define(
  { name: "dashboard_invitation", tableName: "access_dashboard_invitation" },
  {
    invite_id: model.text().primaryKey(),
    customer_id: model.text(),
  },
)
