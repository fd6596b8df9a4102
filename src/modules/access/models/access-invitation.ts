import { model } from "@medusajs/framework/utils"

/**
 * A person is asked by mail to set their password. The link is made when the mail is, and is not
 * kept here; who follows it has shown that the mailbox is theirs.
 */
export const AccessInvitation = model
  .define(
    { name: "access_invitation", tableName: "access_invitation" },
    {
      id: model.id({ prefix: "acinv" }).primaryKey(),
      customer_id: model.text(),
      locale: model.enum(["ru", "en"]),
      /** Access to the dashboard begins with it, too. */
      dashboard: model.boolean().default(false),
      sent_at: model.dateTime(),
      accepted_at: model.dateTime().nullable(),
    },
  )
  .indexes([{ on: ["customer_id"], unique: true, where: "accepted_at is null" }])
