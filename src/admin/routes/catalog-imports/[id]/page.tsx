import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useParams, useSearchParams } from "react-router-dom"
import type { CatalogImport } from "../../../../contracts/catalog-import/import"
import { Choice } from "../../../components/choice"
import { ItemTable } from "../../../components/catalog-imports/item-table"
import { Progress } from "../../../components/catalog-imports/progress"
import { ImportStatusBadge } from "../../../components/catalog-imports/status-badge"
import { Pager } from "../../../components/list/pager"
import { Note } from "../../../components/note"
import { isUnderWay, useCatalogImport } from "../../../hooks/use-catalog-import"
import { statusOf } from "../../../lib/status-of"

const outcomes = ["created", "updated", "unchanged", "skipped", "failed"] as const

type Moving = { isBusy: boolean; onMove: (move: "start" | "stop") => void }

const MoveButton = ({ run, isBusy, onMove }: Moving & { run: CatalogImport }) => {
  const { t } = useTranslation("catalogImport")
  const { status, total } = run
  if (status === "done") return null
  const stops = isUnderWay(status)
  return (
    <Button
      size="small"
      variant={stops ? "secondary" : "primary"}
      isLoading={isBusy}
      className="shrink-0"
      onClick={() => {
        onMove(stops ? "stop" : "start")
      }}
    >
      {stops ? t("stop") : t(status === "preview" ? "start" : "goOn", { count: total })}
    </Button>
  )
}

const Head = ({ run, ...moving }: Moving & { run: CatalogImport }) => {
  const { t } = useTranslation("catalogImport")
  return (
    <div className="flex flex-col justify-between gap-4 px-6 py-4 sm:flex-row sm:items-center">
      <div className="min-w-0">
        <Link to="/catalog-imports" className="text-ui-fg-interactive txt-small">
          {t("back")}
        </Link>
        <div className="flex flex-wrap items-center gap-3">
          <Heading level="h1">{run.source}</Heading>
          <ImportStatusBadge status={run.status} />
        </div>
        <Text size="small" className="text-ui-fg-subtle break-all">
          {t("from", { origin: run.origin, profile: run.profile })}
        </Text>
      </div>
      <MoveButton run={run} {...moving} />
    </div>
  )
}

const CatalogImportPage = () => {
  const { t } = useTranslation("catalogImport")
  const { id = "" } = useParams()
  const [params, setParams] = useSearchParams()
  const outcome = params.get("outcome") ?? ""
  const offset = Math.max(0, Number(params.get("offset")) || 0)
  const { run, items, move } = useCatalogImport({ id, offset, outcome })
  const show = (next: { outcome: string; offset: number }) => {
    setParams({
      ...(next.outcome ? { outcome: next.outcome } : {}),
      ...(next.offset > 0 ? { offset: String(next.offset) } : {}),
    })
  }
  const found = run.data?.catalog_import
  if (!found) {
    if (!run.error) return <Skeleton className="h-40" aria-busy="true" />
    const name = { 403: "forbidden", 404: "notThere" }[statusOf(run.error) ?? 0] ?? "failed"
    return (
      <Container className="p-0">
        <Note title={t(`${name}.title`)} text={t(`${name}.text`)} />
      </Container>
    )
  }
  const would = found.status === "preview"
  return (
    <Container className="divide-y p-0">
      <Head run={found} isBusy={move.isPending} onMove={move.mutate} />
      <Progress run={found} />
      <div className="px-6 py-3">
        <Choice
          label={t("filter")}
          value={outcome}
          all={t("filter")}
          className="w-full sm:w-56"
          choices={outcomes.map((value) => ({
            value,
            label: t(`${would ? "would" : "outcomes"}.${value}`),
          }))}
          onChange={(value) => {
            show({ outcome: value, offset: 0 })
          }}
        />
      </div>
      {items.data && items.data.count === 0 ? (
        <Note title={t("nothing.title")} text={t("nothing.text")} />
      ) : (
        <ItemTable runId={id} items={items.data?.items ?? []} would={would} />
      )}
      {items.data && (
        <Pager
          namespace="catalogImport"
          paging={items.data}
          onPage={(next) => {
            show({ outcome, offset: next })
          }}
        />
      )}
    </Container>
  )
}

export default CatalogImportPage
