import { lockMisused } from "../errors"

/** Far below what an index entry of PostgreSQL holds, far above any id. */
const LONGEST = 500

// PostgreSQL stores neither; one such name would spoil the turn of every other caller.
const UNSTORABLE = /\0|\p{Surrogate}/u

export const storableName = (name: unknown): string => {
  const text = typeof name === "number" ? String(name) : name
  if (typeof text !== "string" || text === "") throw lockMisused("a name must be a text")
  if (text.length > LONGEST) throw lockMisused(`a name may have ${LONGEST} characters`)
  if (UNSTORABLE.test(text)) throw lockMisused("a name has characters that cannot be stored")
  return text
}

/** Each once and always in the same order, however the caller listed them. */
export const orderedKeys = (keys: string | string[]): string[] => {
  const names = (Array.isArray(keys) ? keys : [keys]).map(storableName)
  return [...new Set(names)].sort()
}
