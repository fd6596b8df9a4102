import { model } from "@medusajs/framework/utils"

/** Who changed what about a person, and when. Rows are added and never touched again. */
export const AccessChange = model
  .define(
    { name: "access_change", tableName: "access_change" },
    {
      id: model.id({ prefix: "acch" }).primaryKey(),
      seq: model.autoincrement(),
      change_id: model.text(),
      customer_id: model.text(),
      what: model.enum([
        "created",
        "type",
        "invitation",
        "password",
        "dashboard",
        "email",
        "profile",
      ]),
      from_value: model.text().nullable(),
      to_value: model.text().nullable(),
      actor: model.text(),
      undoes: model.text().nullable(),
    },
  )
  .indexes([{ on: ["customer_id", "seq"] }, { on: ["change_id"] }])
