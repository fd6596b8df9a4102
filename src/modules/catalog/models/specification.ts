import { model } from "@medusajs/framework/utils"

/** One row of a product's table of specifications, in the order the shop shows it. */
export const Specification = model
  .define(
    { name: "specification", tableName: "catalog_specification" },
    {
      id: model.id({ prefix: "spec" }).primaryKey(),
      product_id: model.text(),
      position: model.number(),
      label: model.text().translatable(),
      value: model.text().translatable(),
    },
  )
  .indexes([{ on: ["product_id", "position"], unique: true, where: "deleted_at is null" }])
