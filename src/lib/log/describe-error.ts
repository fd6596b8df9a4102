type Described = {
  name?: string
  type?: string
  code?: string
  message?: string
  table?: string
  constraint?: string
  stack?: string
}

const isSqlState = (code: string | undefined) => /^[0-9A-Z]{5}$/.test(code ?? "")

const fromDatabase = ({ name, code }: Described): boolean =>
  isSqlState(code) || (name ?? "").endsWith("Exception")

const framesOf = (stack: string) =>
  stack
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 12)
    .map((line) => line.trim())

/**
 * What of an error may stand in a log. A database error's message quotes the statement with its
 * values, which are people's data: of those only the code and the names of table and rule remain.
 */
export const describeError = (error: unknown): Record<string, unknown> => {
  // Workflows hand on what their steps threw as plain objects, so the class says nothing.
  const described = Object(error) as Described
  const { name, type, code, table, constraint, stack } = described
  return {
    error: name ?? type ?? typeof error,
    code,
    table,
    constraint,
    reason: fromDatabase(described) ? undefined : described.message,
    stack: stack === undefined ? undefined : framesOf(stack),
  }
}
