import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { BrandPicker } from "../components/catalogue/brand-picker"
import { DescriptionCard } from "../components/catalogue/description-card"

/** Who made the product. */
const ProductBrand = ({ data: { id } }: { data: { id: string } }) => {
  const { t } = useTranslation("catalogue")
  return (
    <DescriptionCard
      productId={id}
      name="brand"
      show={({ brand }) => (
        <div className="px-6 py-4">
          <Text size="small" className={brand ? "break-words" : "text-ui-fg-muted"}>
            {brand?.name ?? t("brand.none")}
          </Text>
        </div>
      )}
      edit={({ description, isSaving, save, close }) => (
        <BrandPicker
          chosen={description.brand_id}
          isSaving={isSaving}
          onChoose={(brand_id) => {
            save({ brand_id })
          }}
          onClose={close}
        />
      )}
    />
  )
}

export const config = defineWidgetConfig({
  id: "domovoy-product-brand",
  zone: "product.details.side.before",
})

export default ProductBrand
