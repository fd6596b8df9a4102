import { useSearchParams } from "react-router-dom"

const PAGE_SIZE = 20
/** What is typed letter by letter leaves no trail of pages behind. */
const TYPED = "q"

/** What of a list is shown, kept in the address, so that it can be sent to somebody and survives a reload. */
export const useListQuery = <Filter extends string>(filters: readonly Filter[]) => {
  const [params, setParams] = useSearchParams()
  const valueOf = (name: Filter) => params.get(name) ?? ""
  const chosen = filters.filter((name) => valueOf(name) !== "")
  const offset = Number(params.get("offset"))
  const asked: Record<string, string | number> = {
    limit: PAGE_SIZE,
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
    ...Object.fromEntries(chosen.map((name) => [name, valueOf(name)])),
  }
  const change = (name: Filter | "offset", value: string) => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        next.delete("offset")
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: name === TYPED },
    )
  }
  const goTo = (place: number) => {
    change("offset", place === 0 ? "" : String(place))
  }
  return { asked, valueOf, change, goTo, filtered: chosen.length > 0 }
}

export type ListQuery<Filter extends string> = ReturnType<typeof useListQuery<Filter>>
