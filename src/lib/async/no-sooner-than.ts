import { setTimeout as pause } from "node:timers/promises"

/**
 * What is done for one and not for another takes the same time, as long as it takes less than this:
 * the answer then says nothing of which it was. A failure waits as well.
 */
export const noSoonerThan = async <Result>(
  milliseconds: number,
  work: () => Promise<Result>,
): Promise<Result> => {
  const [done] = await Promise.allSettled([work(), pause(milliseconds)])
  if (done.status === "rejected") throw done.reason
  return done.value
}
