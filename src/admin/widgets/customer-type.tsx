import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Button, Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { MemberType } from "../../contracts/access/member"
import { StateBadge } from "../components/members/badges"
import { DoneBar } from "../components/members/change-bar"
import { Choice } from "../components/choice"
import { useMember } from "../hooks/use-member"
import { useTypeChange } from "../hooks/use-type-change"

/** What the customer is in the shop, on Medusa's own page; managers of the dashboard see nothing here. */
const CustomerType = ({ data: { id } }: { data: { id: string } }) => {
  const { t } = useTranslation("people")
  const { query } = useMember(id)
  const types = useTypeChange()
  const member = query.data?.member
  if (!member) return null
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("person.type")}</Heading>
        <StateBadge state={member.state} />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Choice
          label={t("person.type")}
          className="w-40"
          value={member.type}
          disabled={types.isBusy}
          choices={(["client", "manager"] as const).map((value) => ({
            value,
            label: t(`types.${value}`),
          }))}
          onChange={(type) => {
            types.change({ ids: [id], type: type as MemberType })
          }}
        />
        <Button size="small" variant="transparent" asChild>
          <Link to={`/members?member=${id}`}>{t("person.open")}</Link>
        </Button>
      </div>
      {types.done && (
        <DoneBar
          done={types.done}
          isBusy={types.isBusy}
          onUndo={types.undo}
          onClose={types.forget}
        />
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "customer.details.side.before" })

export default CustomerType
