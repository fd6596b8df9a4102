import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DescribedSpecification } from "../../contracts/catalog/description"
import { DescriptionCard } from "../components/catalogue/description-card"
import { SpecificationsForm } from "../components/catalogue/specifications-form"

const Rows = ({ specifications }: { specifications: DescribedSpecification[] }) => {
  const { t, i18n } = useTranslation("catalogue")
  const isEnglish = !i18n.language.startsWith("ru")
  if (specifications.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-muted px-6 py-4">
        {t("specifications.none")}
      </Text>
    )
  }
  return (
    <dl className="divide-y">
      {specifications.map(({ label, value, label_en, value_en }, index) => (
        <div key={index} className="grid grid-cols-2 gap-4 px-6 py-3">
          <dt className="txt-small text-ui-fg-subtle break-words">
            {(isEnglish && label_en) || label}
          </dt>
          <dd className="txt-small break-words">{(isEnglish && value_en) || value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The table of the product page in the shop. */
const ProductSpecifications = ({ data: { id } }: { data: { id: string } }) => (
  <DescriptionCard
    productId={id}
    name="specifications"
    show={({ specifications }) => <Rows specifications={specifications} />}
    edit={({ description, isSaving, save, close }) => (
      <SpecificationsForm
        key={description.version}
        specifications={description.specifications}
        isSaving={isSaving}
        onSave={(specifications) => {
          save({ specifications })
        }}
        onClose={close}
      />
    )}
  />
)

export const config = defineWidgetConfig({
  id: "domovoy-product-specifications",
  zone: "product.details.after",
})

export default ProductSpecifications
