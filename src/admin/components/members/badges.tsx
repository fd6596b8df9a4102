import { Badge, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Member } from "../../../contracts/access/member"

const stateColors = { active: "green", invited: "orange", none: "grey" } as const

export const TypeBadge = ({ type }: Pick<Member, "type">) => {
  const { t } = useTranslation("people")
  return (
    <Badge size="2xsmall" color={type === "manager" ? "purple" : "grey"}>
      {t(`types.${type}`)}
    </Badge>
  )
}

export const StateBadge = ({ state }: Pick<Member, "state">) => {
  const { t } = useTranslation("people")
  return <StatusBadge color={stateColors[state]}>{t(`states.${state}`)}</StatusBadge>
}
