import { Button, CommandBar, IconButton } from "@medusajs/ui"
import { CheckCircleSolid, XMark } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { MemberType } from "../../../contracts/access/member"
import type { Done } from "../../hooks/use-type-change"

/** Says what was changed and takes it back; stays until it is read. */
export const DoneBar = (props: {
  done: Done
  isBusy: boolean
  onUndo: (done: Done) => void
  onClose: () => void
}) => {
  const { t } = useTranslation("people")
  const { done, isBusy, onUndo, onClose } = props
  return (
    <div
      role="status"
      className="bg-ui-bg-subtle flex flex-wrap items-center gap-3 px-6 py-3"
      data-testid="type-changed"
    >
      <CheckCircleSolid className="text-ui-tag-green-icon" />
      <span className="txt-small flex-1">{t(`changed.${done.type}`, { count: done.count })}</span>
      <Button
        size="small"
        variant="secondary"
        isLoading={isBusy}
        onClick={() => {
          onUndo(done)
        }}
      >
        {t("undo")}
      </Button>
      <IconButton size="small" variant="transparent" aria-label={t("close")} onClick={onClose}>
        <XMark />
      </IconButton>
    </div>
  )
}

const types: { type: MemberType; shortcut: string }[] = [
  { type: "manager", shortcut: "m" },
  { type: "client", shortcut: "c" },
]

export const SelectionBar = (props: {
  count: number
  onChange: (type: MemberType) => void
  onClear: () => void
}) => {
  const { t } = useTranslation("people")
  const { count, onChange, onClear } = props
  return (
    <CommandBar open={count > 0} disableAutoFocus>
      <CommandBar.Bar>
        <CommandBar.Value>{t("selected", { count })}</CommandBar.Value>
        {types.map(({ type, shortcut }) => [
          <CommandBar.Seperator key={`${type}-line`} />,
          <CommandBar.Command
            key={type}
            label={t(`make.${type}`)}
            shortcut={shortcut}
            action={() => {
              onChange(type)
            }}
          />,
        ])}
        <CommandBar.Seperator />
        <CommandBar.Command label={t("cancel")} shortcut="esc" action={onClear} />
      </CommandBar.Bar>
    </CommandBar>
  )
}
