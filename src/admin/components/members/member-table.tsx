import { Checkbox, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Member } from "../../../contracts/access/member"
import { nameOf } from "../../lib/name-of"
import { StateBadge, TypeBadge } from "./badges"

type Props = {
  members: Member[]
  selected: ReadonlySet<string>
  onSelect: (ids: string[], on: boolean) => void
  onOpen: (id: string) => void
}

const Row = ({
  member,
  selected,
  onSelect,
  onOpen,
}: Omit<Props, "members"> & { member: Member }) => {
  const { t, i18n } = useTranslation("people")
  const { id, email, type, state, dashboard, created_at } = member
  const name = nameOf(member)
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short" })
  return (
    <Table.Row
      className="cursor-pointer"
      onClick={() => {
        onOpen(id)
      }}
    >
      <Table.Cell
        className="w-10"
        onClick={(event) => {
          event.stopPropagation()
        }}
      >
        <Checkbox
          aria-label={t("select", { name })}
          checked={selected.has(id)}
          onCheckedChange={(on) => {
            onSelect([id], on === true)
          }}
        />
      </Table.Cell>
      <Table.Cell className="max-w-56">
        <button
          type="button"
          className="block max-w-full truncate text-left font-medium"
          title={name}
          onClick={(event) => {
            event.stopPropagation()
            onOpen(id)
          }}
        >
          {name}
        </button>
      </Table.Cell>
      <Table.Cell className="max-w-56 truncate" title={email ?? ""}>
        {email ?? "–"}
      </Table.Cell>
      <Table.Cell>
        <TypeBadge type={type} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <StateBadge state={state} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {dashboard === "none" ? (
          <Text size="small" className="text-ui-fg-muted">
            –
          </Text>
        ) : (
          t(`dashboard.${dashboard}`)
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">
        {day.format(new Date(created_at))}
      </Table.Cell>
    </Table.Row>
  )
}

export const MemberTable = (props: Props) => {
  const { t } = useTranslation("people")
  const { members, selected, onSelect } = props
  const ids = members.map(({ id }) => id)
  const chosen = ids.filter((id) => selected.has(id)).length
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-10">
              <Checkbox
                aria-label={t("selectAll")}
                checked={chosen === 0 ? false : chosen === ids.length ? true : "indeterminate"}
                onCheckedChange={(on) => {
                  onSelect(ids, on === true)
                }}
              />
            </Table.HeaderCell>
            <Table.HeaderCell>{t("columns.name")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.email")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.type")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.state")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.dashboard")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("columns.created")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {members.map((member) => (
            <Row key={member.id} member={member} {...props} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
