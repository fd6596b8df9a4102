import { Button, Skeleton } from "@medusajs/ui"
import type { PropsWithChildren } from "react"
import { useTranslation } from "react-i18next"
import { statusOf } from "../../lib/status-of"
import { Note } from "../note"
import { Pager, type Paging } from "./pager"

const Waiting = () => (
  <div className="flex flex-col gap-3 px-6 py-4" aria-busy="true">
    {Array.from({ length: 8 }, (_, index) => (
      <Skeleton key={index} className="h-8 w-full" />
    ))}
  </div>
)

type Props = PropsWithChildren<{
  /** Where the words are: `forbidden`, `failed`, `reload`, `nothing`, `empty`, `pages`. */
  namespace: string
  /** None until the list is there. */
  paging: Paging | undefined
  error: unknown
  filtered: boolean
  onPage: (offset: number) => void
  onReload: () => void
}>

const Failed = ({
  namespace,
  error,
  onReload,
}: Pick<Props, "namespace" | "error" | "onReload">) => {
  const { t } = useTranslation(namespace)
  if (statusOf(error) === 403) {
    return <Note title={t("forbidden.title")} text={t("forbidden.text")} />
  }
  return (
    <Note title={t("failed.title")} text={t("failed.text")}>
      <Button size="small" variant="secondary" onClick={onReload}>
        {t("reload")}
      </Button>
    </Note>
  )
}

/** A list and the way through it, or what stands there instead. */
export const ListFrame = (props: Props) => {
  const { namespace, paging, error, filtered, onPage, children } = props
  const { t } = useTranslation(namespace)
  if (!paging) return error ? <Failed {...props} /> : <Waiting />
  if (paging.offset >= paging.count) {
    const name = filtered ? "nothing" : "empty"
    return <Note title={t(`${name}.title`)} text={t(`${name}.text`)} />
  }
  return (
    <>
      {children}
      <Pager paging={paging} namespace={namespace} onPage={onPage} />
    </>
  )
}
