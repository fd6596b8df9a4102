type DatabaseError = Error & { code?: string; table?: string; constraint?: string }

const fromDatabase = (error: Error): error is DatabaseError =>
  "severity" in error || "routine" in error || /Exception$/.test(error.constructor.name)

const framesOf = (error: Error) =>
  (error.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 12)
    .map((line) => line.trim())

/**
 * What of an error may stand in a log. A database error's message quotes the statement with its
 * values, which are people's data: of those only the code and the names of table and rule remain.
 */
export const describeError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) {
    const { name, type, code, message } = Object(error) as Record<string, unknown>
    return { error: name ?? type ?? typeof error, code, reason: message }
  }
  const { code, table, constraint } = error as DatabaseError
  const reason = fromDatabase(error) ? undefined : error.message
  return { error: error.name, code, table, constraint, reason, stack: framesOf(error) }
}
