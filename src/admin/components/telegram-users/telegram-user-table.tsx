import { Button, StatusBadge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { TelegramUser } from "../../../contracts/account/telegram"

type Props = { users: TelegramUser[]; onUnlink: (user: TelegramUser) => void }

const stateOf = ({ blocked_at, customer }: TelegramUser) =>
  blocked_at !== null ? "blocked" : customer ? "linked" : "unlinked"

const colors = { blocked: "red", linked: "green", unlinked: "grey" } as const

const Pale = ({ children }: { children: string | number }) => (
  <Text size="xsmall" className="text-ui-fg-muted truncate">
    {children}
  </Text>
)

const Customer = ({ customer }: Pick<TelegramUser, "customer">) => {
  if (!customer) return <Text size="small">–</Text>
  return (
    <>
      <a className="block truncate font-medium" href={`/app/customers/${customer.id}`}>
        {customer.name ?? customer.email ?? customer.id}
      </a>
      {customer.name !== null && customer.email !== null && <Pale>{customer.email}</Pale>}
    </>
  )
}

const Row = ({ user, onUnlink }: { user: TelegramUser } & Pick<Props, "onUnlink">) => {
  const { t, i18n } = useTranslation("telegram")
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short", timeStyle: "short" })
  const state = stateOf(user)
  return (
    <Table.Row>
      <Table.Cell className="max-w-56 py-2">
        <Text size="small" weight="plus" className="truncate">
          {user.first_name ?? t("nameless")}
        </Text>
        <Pale>{user.username === null ? user.telegram_id : `@${user.username}`}</Pale>
      </Table.Cell>
      <Table.Cell className="max-w-56 py-2">
        <Customer customer={user.customer} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <StatusBadge color={colors[state]}>{t(`states.${state}`)}</StatusBadge>
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">{user.received}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">{user.sent}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {user.last_seen_at === null ? t("never") : moment.format(new Date(user.last_seen_at))}
      </Table.Cell>
      <Table.Cell className="text-right">
        {user.customer && (
          <Button
            size="small"
            variant="transparent"
            onClick={() => {
              onUnlink(user)
            }}
          >
            {t("unlink")}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

export const TelegramUserTable = ({ users, onUnlink }: Props) => {
  const { t } = useTranslation("telegram")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("columns.user")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.customer")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.state")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("columns.received")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("columns.sent")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.seen")}</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {users.map((user) => (
            <Row key={user.id} user={user} onUnlink={onUnlink} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
