import { Select } from "@medusajs/ui"

type Props = {
  label: string
  value: string
  choices: { value: string; label: string }[]
  onChange: (value: string) => void
  /** Shown when nothing is chosen; without it something always is. */
  all?: string
  className?: string
  disabled?: boolean
}

const ALL = "all"

export const Choice = ({ label, value, choices, onChange, all, className, disabled }: Props) => (
  <Select
    size="small"
    value={value || ALL}
    disabled={disabled ?? false}
    onValueChange={(chosen) => {
      onChange(chosen === ALL ? "" : chosen)
    }}
  >
    <Select.Trigger aria-label={label} className={className ?? ""}>
      <Select.Value />
    </Select.Trigger>
    <Select.Content>
      {all !== undefined && <Select.Item value={ALL}>{all}</Select.Item>}
      {choices.map((choice) => (
        <Select.Item key={choice.value} value={choice.value}>
          {choice.label}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
)
