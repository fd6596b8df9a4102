import { Badge, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { ImportItem } from "../../../contracts/catalog-import/import"
import { pictureOf } from "../../lib/catalog-imports-client"
import { OutcomeBadge } from "./status-badge"

const Picture = ({ runId, item }: { runId: string; item: ImportItem }) => {
  const [isMissing, setMissing] = useState(false)
  const has = (item.position?.pictures.length ?? 0) > 0 && !isMissing
  return (
    <div className="bg-ui-bg-component h-10 w-10 shrink-0 overflow-hidden rounded">
      {has && (
        <img
          src={pictureOf(runId, item.number)}
          alt=""
          loading="lazy"
          width={40}
          height={40}
          className="h-full w-full object-cover"
          onError={() => {
            setMissing(true)
          }}
        />
      )}
    </div>
  )
}

const Price = ({ item }: { item: ImportItem }) => {
  const { t, i18n } = useTranslation("catalogImport")
  const price = item.position?.price
  if (!price) return <>–</>
  const money = new Intl.NumberFormat(i18n.language, {
    style: "currency",
    currency: "RUB",
    maximumFractionDigits: 0,
  })
  return (
    <span className="inline-flex items-center justify-end gap-2">
      {price.drawn && <Badge size="2xsmall">{t("drawn")}</Badge>}
      {money.format(price.amount)}
    </span>
  )
}

const Remarks = ({ item, would }: { item: ImportItem; would: boolean }) => {
  const { t } = useTranslation("catalogImport")
  const names = (fields: ImportItem["changed"]) =>
    fields.map((field) => t(`fields.${field}`)).join(", ")
  const remarks = [
    ...(item.reason ? [t(`reasons.${item.reason}`)] : []),
    ...(item.changed.length > 0 ? [names(item.changed)] : []),
    ...(item.kept.length > 0 ? [t("kept", { fields: names(item.kept) })] : []),
    ...(item.pictures_missing > 0 ? [t("picturesMissing", { count: item.pictures_missing })] : []),
  ]
  return (
    <div className="flex flex-col items-start gap-1 py-2">
      {item.outcome ? <OutcomeBadge outcome={item.outcome} would={would} /> : "–"}
      {remarks.map((remark) => (
        <Text key={remark} size="xsmall" className="text-ui-fg-subtle">
          {remark}
        </Text>
      ))}
    </div>
  )
}

const Row = ({ runId, item, would }: { runId: string; item: ImportItem; would: boolean }) => {
  const title = item.title || item.source_id || "–"
  const isThere = item.product_id !== null && item.reason !== "product_deleted"
  return (
    <Table.Row>
      <Table.Cell className="text-ui-fg-muted w-12 tabular-nums">{item.number}</Table.Cell>
      <Table.Cell className="min-w-64 max-w-96">
        <div className="flex items-center gap-3">
          <Picture runId={runId} item={item} />
          {isThere ? (
            <Link
              to={`/products/${item.product_id ?? ""}`}
              className="text-ui-fg-interactive truncate"
              title={title}
            >
              {title}
            </Link>
          ) : (
            <span className="truncate" title={title}>
              {title}
            </span>
          )}
        </div>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">
        <Price item={item} />
      </Table.Cell>
      <Table.Cell className="max-w-48 truncate">{item.position?.category.at(-1) ?? "–"}</Table.Cell>
      <Table.Cell className="min-w-48">
        <Remarks item={item} would={would} />
      </Table.Cell>
    </Table.Row>
  )
}

type Props = { runId: string; items: ImportItem[]; would: boolean }

export const ItemTable = ({ runId, items, would }: Props) => {
  const { t } = useTranslation("catalogImport")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("columns.number")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.title")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("columns.price")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.category")}</Table.HeaderCell>
            <Table.HeaderCell>{t(would ? "columns.would" : "columns.outcome")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {items.map((item) => (
            <Row key={item.number} runId={runId} item={item} would={would} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
