import { model } from "@medusajs/framework/utils"

export const Brand = model
  .define(
    { name: "brand", tableName: "catalog_brand" },
    {
      id: model.id({ prefix: "brand" }).primaryKey(),
      handle: model.text(),
      name: model.text().searchable(),
    },
  )
  .indexes([{ on: ["handle"], unique: true, where: "deleted_at is null" }])
