import { model } from "@medusajs/framework/utils"

/** A token that was logged out before it ended by itself; only its hash is kept. */
export const RevokedToken = model
  .define(
    { name: "revoked_token", tableName: "account_revoked_token" },
    {
      hash: model.text().primaryKey(),
      expires_at: model.dateTime(),
    },
  )
  .indexes([{ on: ["expires_at"] }])
