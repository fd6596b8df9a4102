import { ArrowPath } from "@medusajs/icons"
import { IconButton, StatusBadge, Table, Text, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MessageView } from "../../contracts/outbox"
import { errorText } from "../lib/error-text"

const colors = {
  pending: "orange",
  sending: "blue",
  sent: "green",
  dropped: "grey",
  dead: "red",
} as const

const State = ({ message }: { message: MessageView }) => {
  const { t } = useTranslation("messenger")
  const state = message.sending ? "sending" : message.state
  return <StatusBadge color={colors[state]}>{t(`states.${state}`)}</StatusBadge>
}

const Pale = ({ children }: { children: string }) => (
  <Text size="xsmall" className="text-ui-fg-muted">
    {children}
  </Text>
)

const Due = ({ message }: { message: MessageView }) => {
  const { t, i18n } = useTranslation("messenger")
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short", timeStyle: "short" })
  const moment = (at: string) => format.format(new Date(at))
  const { next_at: next, late, due_at: due, attempts } = message
  return (
    <>
      <Text size="small">{moment(due)}</Text>
      {late && <Pale>{t("late")}</Pale>}
      {next !== null && attempts > 0 && <Pale>{t("nextAt", { at: moment(next) })}</Pale>}
    </>
  )
}

const LastError = ({ code }: { code: string | null }) => {
  const { t } = useTranslation("messenger")
  if (code === null) return <Text size="small">–</Text>
  return (
    <>
      <Text size="small">{t(`errors.${errorText(code)}`)}</Text>
      <Pale>{code}</Pale>
    </>
  )
}

const canRetry = ({ state, sending, attempts }: MessageView) =>
  state === "dead" || (state === "pending" && !sending && attempts > 0)

type OnRetry = (id: string) => void

const Retry = ({ id, onRetry }: { id: string; onRetry: OnRetry }) => {
  const { t } = useTranslation("messenger")
  return (
    <Tooltip content={t("retry")}>
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("retry")}
        onClick={() => {
          onRetry(id)
        }}
      >
        <ArrowPath />
      </IconButton>
    </Tooltip>
  )
}

const Row = ({ message, onRetry }: { message: MessageView; onRetry: OnRetry }) => {
  const { t } = useTranslation("messenger")
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">
        <State message={message} />
      </Table.Cell>
      <Table.Cell className="py-2">
        <Text size="small">{message.kind}</Text>
        <Pale>{t(`channels.${message.channel}`, message.channel)}</Pale>
      </Table.Cell>
      <Table.Cell className="max-w-52 truncate" title={message.recipient}>
        {message.recipient}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2">
        <Due message={message} />
      </Table.Cell>
      <Table.Cell className="text-right">{message.attempts}</Table.Cell>
      <Table.Cell className="min-w-44 py-2">
        <LastError code={message.error_code} />
      </Table.Cell>
      <Table.Cell className="text-right">
        {canRetry(message) && <Retry id={message.id} onRetry={onRetry} />}
      </Table.Cell>
    </Table.Row>
  )
}

export const MessageTable = (props: { messages: MessageView[]; onRetry: OnRetry }) => {
  const { t } = useTranslation("messenger")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("columns.state")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.kind")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.recipient")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.due")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("columns.attempts")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.error")}</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {props.messages.map((message) => (
            <Row key={message.id} message={message} onRetry={props.onRetry} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
