import type { ImportStatus } from "../../../contracts/catalog-import/import"

type Move = { from: ImportStatus[]; to: ImportStatus }

/** All that an import may become, by what is done to it. */
export const runMoves = {
  // By a person: what was read or left off is queued; what is queued or being done is left off.
  start: { from: ["preview", "interrupted", "stopped"], to: "waiting" },
  stop: { from: ["waiting", "running"], to: "stopped" },
  // By who does it; whose process has ended is found by the next.
  take: { from: ["waiting"], to: "running" },
  end: { from: ["running"], to: "done" },
  interrupt: { from: ["running"], to: "interrupted" },
} as const satisfies Record<string, Move>

export type RunMove = keyof typeof runMoves
