import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MemberChange } from "../../../contracts/access/member"

const useWords = () => {
  const { t } = useTranslation("people")
  const typeName = (value: string | null) => t(`types.${value ?? "client"}`)
  return (change: MemberChange): string => {
    const { what, from, to, undoes } = change
    if (what === "created") return t("history.created", { to: typeName(to) })
    if (what === "type") {
      const key = undoes ? "history.typeUndone" : "history.type"
      return t(key, { from: typeName(from), to: typeName(to) })
    }
    if (what === "dashboard") {
      return t(to === "none" ? "history.dashboardTaken" : "history.dashboardGiven")
    }
    if (what === "profile") {
      const names = (to ?? "").split(", ").map((field) => t(`history.fields.${field}`))
      return t("history.profile", { fields: names.join(", ") })
    }
    return t(`history.${what}`)
  }
}

export const MemberHistory = ({ history }: { history: MemberChange[] }) => {
  const { t, i18n } = useTranslation("people")
  const words = useWords()
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" })
  const nameOf = ({ actor }: MemberChange) =>
    actor.name ?? t(actor.kind === "token" ? "history.key" : "history.system")
  if (history.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("person.noHistory")}
      </Text>
    )
  }
  return (
    <ol className="flex flex-col gap-3">
      {history.map((change) => (
        <li key={change.id} className="border-ui-border-base border-l-2 pl-3">
          <Text size="small">{words(change)}</Text>
          <Text size="xsmall" className="text-ui-fg-muted">
            {t("history.by", { name: nameOf(change), at: moment.format(new Date(change.at)) })}
          </Text>
        </li>
      ))}
    </ol>
  )
}
