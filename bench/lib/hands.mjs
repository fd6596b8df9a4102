const HANDS = 4

/**
 * Works a list off, a few at a time; the results stand in its order.
 * @template Job, Result
 * @param {Job[]} jobs
 * @param {(job: Job) => Promise<Result>} work
 * @param {number} [hands]
 * @returns {Promise<Result[]>}
 */
export async function withHands(jobs, work, hands = HANDS) {
  const results = []
  let next = 0
  const hand = async () => {
    while (next < jobs.length) {
      const number = next
      next += 1
      results[number] = await work(jobs[number])
    }
  }
  await Promise.all(Array.from({ length: hands }, hand))
  return results
}
