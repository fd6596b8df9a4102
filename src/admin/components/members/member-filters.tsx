import { Button, DatePicker, Input } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import type { useMembersQuery } from "../../hooks/use-members-query"
import { Choice } from "../choice"

const PAUSE_MS = 300

type Query = ReturnType<typeof useMembersQuery>

const Search = ({ valueOf, change }: Query) => {
  const { t } = useTranslation("people")
  const [typed, setTyped] = useState(valueOf("q"))
  const asked = valueOf("q")
  useEffect(() => {
    if (typed.trim() === asked) return undefined
    const timer = setTimeout(() => {
      change("q", typed.trim())
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [typed])
  // Cleared from outside, or by the browser's way back.
  useEffect(() => {
    setTyped((now) => (now.trim() === asked ? now : asked))
  }, [asked])
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

const dayOf = (date: Date | null): string => {
  if (!date) return ""
  const two = (value: number) => String(value).padStart(2, "0")
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

const Day = ({ name, query }: { name: "from" | "to"; query: Query }) => {
  const { t } = useTranslation("people")
  const day = query.valueOf(name)
  return (
    <div className="flex items-center gap-2">
      <span className="txt-compact-small text-ui-fg-subtle whitespace-nowrap">
        {t(`filters.${name}`)}
      </span>
      <DatePicker
        size="small"
        aria-label={t(`filters.${name}`)}
        value={day ? new Date(`${day}T00:00`) : null}
        onChange={(date) => {
          query.change(name, dayOf(date))
        }}
      />
    </div>
  )
}

export const MemberFilters = ({ query }: { query: Query }) => {
  const { t } = useTranslation("people")
  const { valueOf, change, clear, filtered } = query
  const choice = (name: "type" | "state" | "dashboard", values: string[]) => (
    <Choice
      label={t(`filters.${name}`)}
      all={t(`filters.${name}`)}
      className="w-full sm:w-44"
      value={valueOf(name)}
      choices={values.map((value) => ({
        value,
        label: t(`${name === "dashboard" ? name : `${name}s`}.${value}`),
      }))}
      onChange={(value) => {
        change(name, value)
      }}
    />
  )
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <Search {...query} />
      {choice("type", ["client", "manager"])}
      {choice("state", ["active", "invited", "none"])}
      {choice("dashboard", ["none", "invited", "manager", "administrator"])}
      <div className="flex flex-wrap items-center gap-2">
        <Day name="from" query={query} />
        <Day name="to" query={query} />
      </div>
      <Choice
        label={t("order.label")}
        className="w-full sm:w-44"
        value={valueOf("order") || "-created_at"}
        choices={[
          { value: "-created_at", label: t("order.newest") },
          { value: "created_at", label: t("order.oldest") },
          { value: "name", label: t("order.name") },
        ]}
        onChange={(value) => {
          change("order", value)
        }}
      />
      {filtered && (
        <Button size="small" variant="transparent" onClick={clear}>
          {t("filters.clear")}
        </Button>
      )}
    </div>
  )
}
