import { Input, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import type { TelegramUserList } from "../../../contracts/account/telegram"
import type { TelegramQuery } from "../../hooks/use-telegram-query"
import { Choice } from "../choice"

const PAUSE_MS = 300
const states = ["linked", "unlinked", "blocked"] as const

const Search = ({ valueOf, change }: TelegramQuery) => {
  const { t } = useTranslation("telegram")
  const asked = valueOf("q")
  const [typed, setTyped] = useState(asked)
  useEffect(() => {
    if (typed.trim() === asked) return undefined
    const timer = setTimeout(() => {
      change("q", typed.trim())
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [typed])
  return (
    <Input
      type="search"
      size="small"
      className="w-full sm:w-64"
      placeholder={t("search")}
      aria-label={t("search")}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value)
      }}
    />
  )
}

type Props = { query: TelegramQuery; totals: TelegramUserList["totals"] | undefined }

export const TelegramUserFilters = ({ query, totals }: Props) => {
  const { t } = useTranslation("telegram")
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <Search {...query} />
      <Choice
        label={t("columns.state")}
        all={t("states.any")}
        className="w-full sm:w-52"
        value={query.valueOf("state")}
        choices={states.map((value) => ({ value, label: t(`states.${value}`) }))}
        onChange={(value) => {
          query.change("state", value)
        }}
      />
      {totals && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("totals", totals)}
        </Text>
      )}
    </div>
  )
}
