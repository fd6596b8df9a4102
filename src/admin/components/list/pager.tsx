import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

export type Paging = { count: number; offset: number; limit: number }

type Props = { paging: Paging; namespace: string; onPage: (offset: number) => void }

/** How long a list is and the way through it; its words are the namespace's `pages`. */
export const Pager = ({ paging: { count, offset, limit }, namespace, onPage }: Props) => {
  const { t } = useTranslation(namespace)
  return (
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
  )
}
