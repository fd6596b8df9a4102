import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CatalogImport } from "../../../contracts/catalog-import/import"

const outcomes = ["created", "updated", "unchanged", "skipped", "failed"] as const

const doneOf = ({ counts }: CatalogImport): number =>
  outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)

/** How far an import is, and what has become of its positions so far. */
export const Progress = ({ run }: { run: CatalogImport }) => {
  const { t } = useTranslation("catalogImport")
  const done = doneOf(run)
  const percent = run.total === 0 ? 100 : Math.floor((done / run.total) * 100)
  const told = outcomes.filter((outcome) => run.counts[outcome] > 0)
  const would = run.status === "preview"
  return (
    <div className="flex flex-col gap-2 px-6 py-4">
      {!would && (
        <div
          role="progressbar"
          aria-label={t("progress")}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
          className="bg-ui-bg-switch-off h-2 w-full overflow-hidden rounded-full"
        >
          <div
            className="bg-ui-tag-green-icon h-full rounded-full transition-all"
            style={{ width: `${percent}%` }}
          />
        </div>
      )}
      <Text size="small" className="text-ui-fg-subtle tabular-nums" role="status">
        {[
          ...(would ? [] : [t("doneOf", { done, total: run.total })]),
          ...told.map((outcome) =>
            t(`${would ? "willBe" : "counted"}.${outcome}`, { count: run.counts[outcome] }),
          ),
        ].join(" · ")}
      </Text>
      {run.found > run.total && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("cut", { count: run.total, found: run.found })}
        </Text>
      )}
    </div>
  )
}
