import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ImportOutcome, ImportStatus } from "../../../contracts/catalog-import/import"

const ofStatus = {
  preview: "grey",
  waiting: "blue",
  running: "blue",
  interrupted: "orange",
  stopped: "orange",
  done: "green",
} as const satisfies Record<ImportStatus, string>

const ofOutcome = {
  created: "green",
  updated: "blue",
  unchanged: "grey",
  skipped: "orange",
  failed: "red",
} as const satisfies Record<ImportOutcome, string>

export const ImportStatusBadge = ({ status }: { status: ImportStatus }) => {
  const { t } = useTranslation("catalogImport")
  return <StatusBadge color={ofStatus[status]}>{t(`statuses.${status}`)}</StatusBadge>
}

/** `would`: of a preview, in which nothing has happened yet. */
export const OutcomeBadge = ({ outcome, would }: { outcome: ImportOutcome; would: boolean }) => {
  const { t } = useTranslation("catalogImport")
  return (
    <StatusBadge color={ofOutcome[outcome]}>
      {t(`${would ? "would" : "outcomes"}.${outcome}`)}
    </StatusBadge>
  )
}
