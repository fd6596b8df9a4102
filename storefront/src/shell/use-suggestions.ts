import { useEffect, useState } from "react"
import { getSuggestions } from "../catalog/catalog-functions"
import { getLocale } from "../paraglide/runtime"
import { entriesOf, type Entry } from "./suggestion-entries"

const PAUSE_MS = 120

/** What might be meant by what is typed so far; the last keystroke alone is answered. */
export const useSuggestions = (text: string): Entry[] => {
  const q = text.trim()
  const [found, setFound] = useState<{ q: string; entries: Entry[] }>({ q: "", entries: [] })

  useEffect(() => {
    if (q === "") return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      getSuggestions({ data: { locale: getLocale(), q }, signal: abort.signal }).then(
        (suggestions) => {
          if (!abort.signal.aborted) setFound({ q, entries: entriesOf(suggestions) })
        },
        // Suggestions are a convenience: without them the search itself still works.
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [q])

  return q === "" ? [] : found.entries
}
