import ProductModule from "@medusajs/medusa/product"
import { defineLink } from "@medusajs/framework/utils"
import CatalogModule from "../modules/catalog"

/** Read-only: the specification itself holds the id of its product. */
export default defineLink(
  {
    linkable: ProductModule.linkable.product,
    field: "id",
    isList: true,
  },
  {
    ...CatalogModule.linkable.specification.id,
    primaryKey: "product_id",
  },
  { readOnly: true },
)
