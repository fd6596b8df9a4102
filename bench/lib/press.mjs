import { ask } from "./ask.mjs"
import { quantile } from "./numbers.mjs"
import { cpuSecondsOf } from "./process-stats.mjs"

/**
 * Sends each question once, one after another, and says what they cost the process that answers.
 * @param {{ pid: number, questions: ({ url: string } & Parameters<typeof ask>[1])[] }} wanted
 * @returns {Promise<import("./rounds.mjs").Cost>}
 */
export async function pressInTurn({ pid, questions }) {
  const before = cpuSecondsOf(pid)
  const times = []
  for (const { url, ...question } of questions) {
    const started = performance.now()
    const { status, text } = await ask(url, question)
    times.push(performance.now() - started)
    if (status !== 200) {
      throw new Error(`${url}: ${status} ${text.slice(0, 300)}`)
    }
  }
  const cpu = ((cpuSecondsOf(pid) - before) * 1_000) / questions.length
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1_000
  return { cpu, p95: quantile(times, 0.95), perSecond: questions.length / seconds }
}
