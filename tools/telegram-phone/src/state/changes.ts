type Change =
  | { what: "conversation"; botId: number; personId: number }
  | { what: "people" }
  | { what: "bot"; botId: number }
  | { what: "clock" }
  /** Updates were queued, or confirmed. */
  | { what: "queue"; botId: number }

export type Changes = {
  tell: (change: Change) => void
  /** Returns how to stop listening. */
  listen: (hear: (change: Change) => void) => () => void
}

export const createChanges = (): Changes => {
  const listeners = new Set<(change: Change) => void>()
  return {
    tell: (change) => {
      for (const hear of listeners) hear(change)
    },
    listen: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}
