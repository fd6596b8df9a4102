import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import { Button, Container, Input, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Brand } from "../../../contracts/catalog/description"
import { BrandForm } from "../../components/catalogue/brand-form"
import { BrandTable } from "../../components/catalogue/brand-table"
import { Note } from "../../components/note"
import { PageHead } from "../../components/page-head"
import { useBrands, useRemoveBrand } from "../../hooks/use-brands"

const LIMIT = 20

const useRemoval = () => {
  const { t } = useTranslation("catalogue")
  const prompt = usePrompt()
  const remove = useRemoveBrand()
  return async (brand: Brand) => {
    const { name, product_count: count } = brand
    if (count > 0) {
      toast.warning(t("used", { name, count }))
      return
    }
    const isSure = await prompt({
      title: t("removeQuestion", { name }),
      description: t("removeHint"),
      confirmText: t("remove"),
      cancelText: t("cancel"),
    })
    if (isSure) remove.mutate(brand)
  }
}

type ListProps = {
  q: string
  offset: number
  onOffset: (offset: number) => void
  onEdit: (brand: Brand) => void
}

const List = ({ q, offset, onOffset, onEdit }: ListProps) => {
  const { t } = useTranslation("catalogue")
  const { data, error, refetch } = useBrands({ q, offset, limit: LIMIT })
  const remove = useRemoval()
  if (!data) {
    if (!error) return <div className="min-h-64" aria-busy />
    return (
      <Note title={t("failed.title")} text={t("failed.text")}>
        <Button size="small" variant="secondary" onClick={() => void refetch()}>
          {t("failed.again")}
        </Button>
      </Note>
    )
  }
  const kind = q ? "nothing" : "empty"
  if (data.count === 0) return <Note title={t(`${kind}.title`)} text={t(`${kind}.text`)} />
  return (
    <BrandTable
      page={data}
      onOffset={onOffset}
      onEdit={onEdit}
      onRemove={(brand) => void remove(brand)}
    />
  )
}

const BrandsPage = () => {
  const { t } = useTranslation("catalogue")
  const [q, setQ] = useState("")
  const [offset, setOffset] = useState(0)
  const [edited, setEdited] = useState<Brand | "new" | null>(null)
  return (
    <Container className="divide-y p-0">
      <PageHead
        namespace="catalogue"
        onCreate={() => {
          setEdited("new")
        }}
      />
      <div className="px-6 py-4">
        <Input
          type="search"
          size="small"
          className="sm:max-w-72"
          maxLength={100}
          aria-label={t("search")}
          placeholder={t("search")}
          value={q}
          onChange={({ target }) => {
            setQ(target.value)
            setOffset(0)
          }}
        />
      </div>
      <List q={q.trim()} offset={offset} onOffset={setOffset} onEdit={setEdited} />
      {edited && (
        <BrandForm
          brand={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(null)
          }}
        />
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "catalogue", icon: Tag })

export default BrandsPage
