import { useEffect, useState } from "react"
import type { Entry } from "./suggestion-entries"

const PAUSE_MS = 120

// Most pages are left without a word typed.
const ask = async (q: string, signal: AbortSignal) => (await import("./suggest")).suggest(q, signal)

/** What might be meant by what is typed so far; the last keystroke alone is answered. */
export const useSuggestions = (text: string): Entry[] => {
  const q = text.trim()
  const [found, setFound] = useState<{ q: string; entries: Entry[] }>({ q: "", entries: [] })

  useEffect(() => {
    if (q === "") return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      ask(q, abort.signal).then(
        (entries) => {
          if (!abort.signal.aborted) setFound({ q, entries })
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
