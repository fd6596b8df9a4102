import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type Props = { count: number; offset: number; limit: number; onPage: (offset: number) => void }

/** The way through a list of the import, if it has more than one page. */
export const Pages = ({ count, offset, limit, onPage }: Props) => {
  const { t } = useTranslation("catalogImport")
  if (count <= limit) return null
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
