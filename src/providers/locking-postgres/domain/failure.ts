const sqlState = (error: unknown): string | undefined => {
  const { code } = Object(error) as { code?: unknown }
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

/**
 * Whether the same turn may succeed a moment later. SQLSTATE classes: 08 connection, 40 rolled back
 * for another's sake, 53 out of resources, 57 cancelled or shut down; no SQLSTATE is a network error.
 */
export const isPassing = (error: unknown): boolean => {
  const state = sqlState(error)
  return state === undefined || /^(08|40|53|57)/.test(state)
}

/** Whether the connection that reported it can still be used. */
export const leavesConnection = (error: unknown): boolean => {
  const state = sqlState(error)
  return state !== undefined && !/^(08|57P)/.test(state)
}

/** Gives a network error the SQLSTATE of a failed connection, so that it is known as "database away". */
export const asDatabaseError = (error: unknown): Error => {
  const reason = error instanceof Error ? error : new Error(String(error), { cause: error })
  return (reason as { code?: string }).code === undefined
    ? Object.assign(reason, { code: "08006" })
    : reason
}
