import { useSearchParams } from "react-router-dom"

const PAGE_SIZE = 20
const filters = ["q", "type", "state", "dashboard", "from", "to"] as const
type Name = (typeof filters)[number] | "order" | "offset" | "member"

/** Midnight at the beginning of a day, where the administrator is. */
const startOf = (day: string, later = 0): string | undefined => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const moment = new Date(year, month - 1, date + later)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

/** What is shown, kept in the address, so that it can be sent to somebody and survives a reload. */
export const useMembersQuery = () => {
  const [params, setParams] = useSearchParams()
  const valueOf = (name: Name) => params.get(name) ?? ""
  const asked: Record<string, string | number> = { limit: PAGE_SIZE }
  for (const name of ["q", "type", "state", "dashboard", "order"] as const) {
    if (valueOf(name)) asked[name] = valueOf(name)
  }
  const from = valueOf("from") && startOf(valueOf("from"))
  const to = valueOf("to") && startOf(valueOf("to"), 1)
  if (from) asked.created_from = from
  if (to) asked.created_to = to
  const offset = Number(valueOf("offset"))
  asked.offset = Number.isInteger(offset) && offset > 0 ? offset : 0

  const change = (name: Name, value: string) => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        if (name !== "member") next.delete("offset")
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: name === "q" },
    )
  }
  const clear = () => {
    setParams((before) => {
      const next = new URLSearchParams(before)
      for (const name of [...filters, "offset"]) next.delete(name)
      return next
    })
  }
  return { asked, valueOf, change, clear, filtered: filters.some((name) => valueOf(name)) }
}
