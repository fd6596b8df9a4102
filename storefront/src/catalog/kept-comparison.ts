import { useSyncExternalStore } from "react"
import { handlesIn, MOST_COMPARED } from "./comparison"

const KEY = "comparison"
const NOTHING: string[] = []
const listeners = new Set<() => void>()
let text = ""
let handles = NOTHING

// Storage may be forbidden; then nothing is remembered longer than the page lives.
const stored = (): string => {
  try {
    return localStorage.getItem(KEY) ?? ""
  } catch {
    return text
  }
}

const read = (): string[] => {
  const now = stored()
  if (now !== text) {
    text = now
    handles = handlesIn(now)
  }
  return handles
}

const write = (wanted: string[]) => {
  text = wanted.join(",")
  handles = wanted
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // Said above.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  addEventListener("storage", listener)
  return () => {
    listeners.delete(listener)
    removeEventListener("storage", listener)
  }
}

/** What this browser is comparing; empty until the page is alive. */
export const useKeptComparison = (): string[] =>
  useSyncExternalStore(subscribe, read, () => NOTHING)

/** False when there is no room for one more. */
export const addToComparison = (handle: string): boolean => {
  const kept = read()
  if (kept.includes(handle)) return true
  if (kept.length >= MOST_COMPARED) return false
  write([...kept, handle])
  return true
}

export const removeFromComparison = (handle: string) => {
  write(read().filter((one) => one !== handle))
}
