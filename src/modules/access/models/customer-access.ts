import { model } from "@medusajs/framework/utils"

/** What a customer is in the shop. A trigger makes the row with the customer, as a client. */
export const CustomerAccess = model.define(
  { name: "customer_access", tableName: "access_customer" },
  {
    customer_id: model.text().primaryKey(),
    type: model.enum(["client", "manager"]).default("client"),
  },
)
