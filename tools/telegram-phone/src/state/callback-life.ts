import type { Callback } from "./world.ts"

/** Telegram names no limit; people have seen about this. */
const ANSWER_LIFE_MS = 15_000

export const tooLate = ({ askedAt }: Callback, now: number): boolean =>
  now - askedAt > ANSWER_LIFE_MS
