import { Button, Hint } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { ImportRefused, previewImport } from "../../lib/catalog-imports-client"
import {
  emptyWish,
  formOf,
  problemOf,
  type ImportWish,
  type WishField,
} from "../../lib/import-wish"
import { SourcePlace } from "./source-place"
import { SourceReading } from "./source-reading"

const useRefusalText = () => {
  const { t, i18n } = useTranslation("catalogImport")
  return (error: unknown): string => {
    if (!(error instanceof ImportRefused)) return t("refusals.unknown")
    const key = `refusals.${error.code}`
    if (i18n.exists(key, { ns: "catalogImport" })) return t(key)
    return error.message ? t("refusals.other", { message: error.message }) : t("refusals.unknown")
  }
}

/** Has a source read, and leads to what was found in it; nothing is imported yet. */
export const SourceForm = () => {
  const { t } = useTranslation("catalogImport")
  const navigate = useNavigate()
  const [wish, setWish] = useState(emptyWish)
  const [problem, setProblem] = useState<[WishField, string] | null>(null)
  const textOf = useRefusalText()
  const preview = useMutation({
    mutationFn: previewImport,
    onSuccess: ({ id }) => {
      void navigate(`/catalog-imports/${id}`)
    },
  })
  const set = (change: Partial<ImportWish>) => {
    setProblem(null)
    preview.reset()
    setWish((before) => ({ ...before, ...change }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = problemOf(wish)
    setProblem(found)
    if (!found) preview.mutate(formOf(wish))
  }
  const problemAt = (field: WishField) =>
    problem?.[0] === field ? t(`form.${problem[1]}`) : undefined
  const props = { wish, set, problemAt }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4 px-6 py-4">
      <SourcePlace {...props} />
      <SourceReading {...props} />
      {preview.error && (
        <Hint variant="error" role="alert">
          {textOf(preview.error)}
        </Hint>
      )}
      <Button type="submit" size="small" className="self-start" isLoading={preview.isPending}>
        {t("form.preview")}
      </Button>
    </form>
  )
}
