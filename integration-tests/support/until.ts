import { setTimeout as pause } from "node:timers/promises"

/** Asks again and again until the answer is yes; says how long that took. */
export const until = async (
  question: () => Promise<boolean> | boolean,
  milliseconds = 10_000,
): Promise<number> => {
  const started = performance.now()
  for (;;) {
    if (await question()) return performance.now() - started
    if (performance.now() - started > milliseconds) {
      throw new Error(`Still not so after ${milliseconds} ms: ${question.toString()}`)
    }
    await pause(50)
  }
}
