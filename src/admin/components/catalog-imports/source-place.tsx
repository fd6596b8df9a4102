import { DocumentText } from "@medusajs/icons"
import { clx, Input, Tabs } from "@medusajs/ui"
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

const ChosenFile = ({ wish, set, problemAt }: WishProps) => {
  const { t } = useTranslation("catalogImport")
  return (
    <FormPart
      id="file"
      label={t("form.file")}
      problem={problemAt("file")}
      hint={t("form.fileHint")}
    >
      {/* What a browser draws for a file speaks its own language, not the dashboard's. */}
      <label
        htmlFor="file"
        className="bg-ui-bg-field shadow-borders-base hover:bg-ui-bg-field-hover focus-within:shadow-borders-interactive-with-active txt-compact-small flex h-8 cursor-pointer items-center gap-2 rounded-md px-2"
      >
        <DocumentText className="text-ui-fg-muted shrink-0" />
        <span className={clx("truncate", !wish.file && "text-ui-fg-muted")}>
          {wish.file?.name ?? t("form.choose")}
        </span>
        <input
          id="file"
          type="file"
          aria-label={t("form.file")}
          className="sr-only"
          accept=".xml,.rss,.html,.htm,.json,text/*,application/json"
          onChange={({ target }) => {
            set({ file: target.files?.[0] ?? null })
          }}
        />
      </label>
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
