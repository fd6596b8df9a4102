import { Input, Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ImportWish, WishField } from "../../lib/import-wish"
import { FormPart } from "./form-part"

export type WishProps = {
  wish: ImportWish
  set: (change: Partial<ImportWish>) => void
  problemAt: (field: WishField) => string | undefined
}

const Address = ({ wish, set, problemAt }: WishProps) => {
  const { t } = useTranslation("catalogImport")
  return (
    <FormPart
      id="address"
      label={t("form.address")}
      problem={problemAt("address")}
      hint={t("form.addressHint")}
    >
      <Input
        id="address"
        type="url"
        value={wish.address}
        placeholder="https://…"
        onChange={({ target }) => {
          set({ address: target.value })
        }}
      />
    </FormPart>
  )
}

const ChosenFile = ({ set, problemAt }: WishProps) => {
  const { t } = useTranslation("catalogImport")
  return (
    <FormPart
      id="file"
      label={t("form.file")}
      problem={problemAt("file")}
      hint={t("form.fileHint")}
    >
      <Input
        id="file"
        type="file"
        accept=".xml,.rss,.html,.htm,.json,text/*,application/json"
        onChange={({ target }) => {
          set({ file: target.files?.[0] ?? null })
        }}
      />
    </FormPart>
  )
}

/** Where the source is: at an address or in a file. */
export const SourcePlace = (props: WishProps) => {
  const { t } = useTranslation("catalogImport")
  const { wish, set } = props
  return (
    <>
      <Tabs
        value={wish.by}
        onValueChange={(by) => {
          set({ by: by === "file" ? "file" : "address" })
        }}
      >
        <Tabs.List>
          <Tabs.Trigger value="address">{t("form.byAddress")}</Tabs.Trigger>
          <Tabs.Trigger value="file">{t("form.byFile")}</Tabs.Trigger>
        </Tabs.List>
      </Tabs>
      {wish.by === "address" ? <Address {...props} /> : <ChosenFile {...props} />}
    </>
  )
}
