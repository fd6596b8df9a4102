import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MessageList } from "../../contracts/outbox"

const ALL = "all"
const states = ["pending", "sent", "dropped", "dead"] as const

type ChoiceProps = {
  label: string
  chosen: string | undefined
  choices: { value: string; label: string }[]
  onChoose: (value: string | undefined) => void
}

const Choice = ({ label, chosen, choices, onChoose }: ChoiceProps) => (
  <Select
    size="small"
    value={chosen ?? ALL}
    onValueChange={(value) => {
      onChoose(value === ALL ? undefined : value)
    }}
  >
    <Select.Trigger aria-label={label} className="w-full sm:w-52">
      <Select.Value />
    </Select.Trigger>
    <Select.Content>
      <Select.Item value={ALL}>{label}</Select.Item>
      {choices.map((choice) => (
        <Select.Item key={choice.value} value={choice.value}>
          {choice.label}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
)

type Props = {
  state: string | undefined
  channel: string | undefined
  list: MessageList | undefined
  onChange: (name: "state" | "channel", value: string | undefined) => void
}

export const MessageFilters = ({ state, channel, list, onChange }: Props) => {
  const { t } = useTranslation("messenger")
  const channels = [...new Set([...(list?.channels ?? []), ...(channel ? [channel] : [])])]
  const labelOf = (value: (typeof states)[number]) =>
    list ? `${t(`states.${value}`)} · ${list.totals[value]}` : t(`states.${value}`)
  return (
    <div className="flex flex-col gap-2 px-6 py-4 sm:flex-row">
      <Choice
        label={t("states.all")}
        chosen={state}
        choices={states.map((value) => ({ value, label: labelOf(value) }))}
        onChoose={(value) => {
          onChange("state", value)
        }}
      />
      <Choice
        label={t("allChannels")}
        chosen={channel}
        choices={channels.map((value) => ({ value, label: t(`channels.${value}`, value) }))}
        onChoose={(value) => {
          onChange("channel", value)
        }}
      />
    </div>
  )
}
