import type { IncomingMessage } from "node:http"
import { isInheritedName } from "../lib/request/inherited-name"
import { isFilePath } from "./files"
import type { Refused } from "./respond"

const HIGHEST_INDEX = 1000

const refused = (message: string): Refused => ({
  status: 400,
  refusal: { type: "invalid_data", code: "invalid_query", message },
})

const nothingThere: Refused = {
  status: 404,
  refusal: { type: "not_found", code: "not_found", message: "There is nothing at this address." },
}

const isReadable = (path: string): boolean => {
  try {
    return !decodeURIComponent(path).includes("\u0000")
  } catch {
    return false
  }
}

const decoded = (text: string): string => {
  const spaced = text.replaceAll("+", " ")
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

const pairsOf = (url: string): { key: string; value: string }[] => {
  const start = url.indexOf("?")
  if (start === -1) return []
  return url
    .slice(start + 1)
    .split(/[?&]/)
    .map((pair) => {
      const [key = "", ...value] = pair.split("=")
      return { key: decoded(key), value: decoded(value.join("=")) }
    })
}

/** `fields` and `order` hold paths into the data; any other value may be any text. */
const pathsIn = (key: string, value: string): string[] => [
  ...key.split(/[.[\]]+/),
  ...(/^(fields|order)\b/.test(key) ? value.split(/[\s,.*+-]+/) : []),
]

const isTooHigh = (index: string): boolean => /^\d+$/.test(index) && Number(index) > HIGHEST_INDEX

/**
 * Refuses what Medusa's parser and query builder cannot bear: an array index as high as the caller
 * likes, for which the parser fills or walks an array of that length, and names that lead into the
 * prototype of all objects.
 */
const refuseQuery = (url: string): Refused | null => {
  for (const { key, value } of pairsOf(url)) {
    const name = pathsIn(key, value).find(isInheritedName)
    if (name !== undefined) return refused(`The query may not name "${name}".`)
    if (key.split(/[[\]]/).some(isTooHigh)) {
      return refused(`An index in the query is higher than ${HIGHEST_INDEX}.`)
    }
  }
  return null
}

/** Refuses an address that no part of the shop could read: nothing can have such a name. */
export const refuseAddress = ({ url = "" }: Pick<IncomingMessage, "url">): Refused | null => {
  const path = url.split("?", 1)[0] ?? ""
  // Below /static the answer has words of its own for a file that is not there.
  return isFilePath(path) || isReadable(path) ? refuseQuery(url) : nothingThere
}
