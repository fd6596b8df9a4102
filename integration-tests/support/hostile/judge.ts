import type { Reply } from "./send"

const leaks: [string, RegExp][] = [
  ["a stack", /\n\s+at .+:\d+:\d+|node_modules|\.medusa\/server/],
  ["SQL", /\b(select|insert into|update|delete from) .{0,400}\b(from|values|set|where)\b .*["$]/is],
  [
    "words of the database",
    /syntax error at or near|violates .* constraint|(column|relation) "?[\w.]+"? does not exist|duplicate key value/i,
  ],
  [
    "words of JavaScript",
    /Cannot read propert|is not a function|is not iterable|undefined \(reading/,
  ],
  [
    "words of the object mapper",
    /\b(MikroORM|knex|QueryBuilder)\b|Trying to query by not existing/i,
  ],
]

const isRefusal = (text: string): boolean => {
  try {
    const { type, code, message } = JSON.parse(text) as Record<string, unknown>
    return [type, code, message].every((part) => typeof part === "string")
  } catch {
    return false
  }
}

/** What is wrong with an answer to a hostile request; null when it is a clean yes or no. */
export const faultOf = ({ status, text, contentType }: Reply): string | null => {
  if (status >= 500) return `answers ${status}`
  if (status < 400) return null
  const [leak] = leaks.find(([, pattern]) => pattern.test(text)) ?? []
  if (leak !== undefined) return `${status} tells ${leak}`
  return contentType.startsWith("application/json") && !isRefusal(text)
    ? `${status} has not the shape of a refusal`
    : null
}
