import { Button, Container, Heading } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { DescribeProduct, ProductDescription } from "../../../contracts/catalog/description"
import { useAccess } from "../../hooks/use-access"
import { useDescription } from "../../hooks/use-description"

type Editing = {
  description: ProductDescription
  isSaving: boolean
  save: (change: Partial<Pick<DescribeProduct, "brand_id" | "specifications">>) => void
  close: () => void
}

type Props = {
  productId: string
  name: "brand" | "specifications"
  show: (description: ProductDescription) => ReactNode
  edit: (editing: Editing) => ReactNode
}

/** A part of a product's description on Medusa's own page; administrators may change it. */
export const DescriptionCard = ({ productId, name, show, edit }: Props) => {
  const { t } = useTranslation("catalogue")
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
  }
  const type = useAccess()
  const { description, save, isSaving } = useDescription(productId, { onSaved: close })
  if (!description) return null
  return (
    <Container className="divide-y p-0" data-testid={`product-${name}`}>
      <div className="flex items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t(`${name}.title`)}</Heading>
        {type === "administrator" && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setOpen(true)
            }}
          >
            {t("edit")}
          </Button>
        )}
      </div>
      {show(description)}
      {isOpen && edit({ description, isSaving, save, close })}
    </Container>
  )
}
