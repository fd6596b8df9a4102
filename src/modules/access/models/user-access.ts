import { model } from "@medusajs/framework/utils"

/**
 * What a dashboard user may do there. A manager's account stands and falls with the customer it
 * belongs to: whoever is no manager any more has no dashboard either.
 */
export const UserAccess = model.define(
  { name: "user_access", tableName: "access_user" },
  {
    user_id: model.text().primaryKey(),
    type: model.enum(["administrator", "manager"]),
    customer_id: model.text().nullable(),
  },
)
