import { Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { CatalogImport } from "../../../contracts/catalog-import/import"
import { IMPORTS, isUnderWay, PAGE_SIZE } from "../../hooks/use-catalog-import"
import { fetchImports } from "../../lib/catalog-imports-client"
import { ListFrame } from "../list/list-frame"
import { ImportStatusBadge } from "./status-badge"

const LOOK_EVERY_MS = 2000
/** A phone shows when, what and how it stands; the rest is on the page of the import. */
const ON_WIDE = "hidden md:table-cell"

const Row = ({ run }: { run: CatalogImport }) => {
  const { t, i18n } = useTranslation("catalogImport")
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short", timeStyle: "short" })
  const { counts } = run
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap tabular-nums">
        <Link to={`/catalog-imports/${run.id}`} className="text-ui-fg-interactive">
          {moment.format(new Date(run.created_at))}
        </Link>
      </Table.Cell>
      <Table.Cell className="max-w-20 truncate md:max-w-64" title={run.origin}>
        {run.source}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <ImportStatusBadge status={run.status} />
      </Table.Cell>
      <Table.Cell className={`${ON_WIDE} text-right tabular-nums`}>{run.total}</Table.Cell>
      <Table.Cell className={`${ON_WIDE} text-right tabular-nums`}>{counts.created}</Table.Cell>
      <Table.Cell className={`${ON_WIDE} text-right tabular-nums`}>{counts.updated}</Table.Cell>
      <Table.Cell className={`${ON_WIDE} text-right tabular-nums`}>
        {counts.skipped + counts.failed}
      </Table.Cell>
      <Table.Cell className={`${ON_WIDE} max-w-48 truncate`}>
        {run.created_by.name ?? t("command")}
      </Table.Cell>
    </Table.Row>
  )
}

export const ImportList = () => {
  const { t } = useTranslation("catalogImport")
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useQuery({
    queryKey: [IMPORTS, "list", offset],
    queryFn: () => fetchImports({ offset, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.catalog_imports.some(({ status }) => isUnderWay(status)) ? LOOK_EVERY_MS : false,
  })
  return (
    <ListFrame
      namespace="catalogImport"
      paging={data}
      error={error}
      filtered={false}
      onPage={setOffset}
      onReload={() => void refetch()}
    >
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("columns.when")}</Table.HeaderCell>
              <Table.HeaderCell>{t("columns.source")}</Table.HeaderCell>
              <Table.HeaderCell>{t("columns.status")}</Table.HeaderCell>
              <Table.HeaderCell className={`${ON_WIDE} text-right`}>
                {t("columns.total")}
              </Table.HeaderCell>
              <Table.HeaderCell className={`${ON_WIDE} text-right`}>
                {t("columns.created")}
              </Table.HeaderCell>
              <Table.HeaderCell className={`${ON_WIDE} text-right`}>
                {t("columns.updated")}
              </Table.HeaderCell>
              <Table.HeaderCell className={`${ON_WIDE} text-right`}>
                {t("columns.skipped")}
              </Table.HeaderCell>
              <Table.HeaderCell className={ON_WIDE}>{t("columns.by")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.catalog_imports.map((run) => (
              <Row key={run.id} run={run} />
            ))}
          </Table.Body>
        </Table>
      </div>
    </ListFrame>
  )
}
