import ProductModule from "@medusajs/medusa/product"
import { defineLink } from "@medusajs/framework/utils"
import CatalogModule from "../modules/catalog"

export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  CatalogModule.linkable.brand,
)
