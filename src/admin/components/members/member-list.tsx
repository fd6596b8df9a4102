import { Button, Skeleton, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { statusOf } from "../../lib/status-of"
import type { MemberPage } from "../../lib/members-client"
import { Note } from "../note"
import { MemberTable } from "./member-table"

const Waiting = () => (
  <div className="flex flex-col gap-3 px-6 py-4" aria-busy="true">
    {Array.from({ length: 8 }, (_, index) => (
      <Skeleton key={index} className="h-8 w-full" />
    ))}
  </div>
)

type Props = {
  page: MemberPage | undefined
  error: unknown
  filtered: boolean
  selected: ReadonlySet<string>
  onSelect: (ids: string[], on: boolean) => void
  onOpen: (id: string) => void
  onPage: (offset: number) => void
  onReload: () => void
}

const Failed = ({ error, onReload }: Pick<Props, "error" | "onReload">) => {
  const { t } = useTranslation("people")
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

export const MemberList = (props: Props) => {
  const { t } = useTranslation("people")
  const { page, error, filtered, onPage } = props
  if (!page) return error ? <Failed {...props} /> : <Waiting />
  if (page.members.length === 0) {
    const name = filtered ? "nothing" : "empty"
    return <Note title={t(`${name}.title`)} text={t(`${name}.text`)} />
  }
  const { count, offset, limit } = page
  return (
    <>
      <MemberTable members={page.members} {...props} />
      <Table.Pagination
        count={count}
        pageSize={limit}
        pageIndex={Math.floor(offset / limit)}
        pageCount={Math.ceil(count / limit)}
        canPreviousPage={offset > 0}
        canNextPage={offset + limit < count}
        previousPage={() => {
          onPage(Math.max(0, offset - limit))
        }}
        nextPage={() => {
          onPage(offset + limit)
        }}
        translations={t<"pages", { returnObjects: true }, Record<string, string>>("pages", {
          returnObjects: true,
        })}
      />
    </>
  )
}
