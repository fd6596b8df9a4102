import { ask } from "./ask.mjs"

/**
 * @typedef {object} Kind one kind of request
 * @property {string} name
 * @property {number} perSecond
 * @property {number} [expect] the good status, 200 if not said
 * @property {() => { url: string } & Parameters<typeof ask>[1]} request a fresh one each time
 * @property {(answer: { status: number, text: string }) => void} [onGood]
 */

/**
 * Sends every kind at its own pace, whether or not the answers keep up, as people do.
 * @param {Kind[]} kinds
 */
export function startLoad(kinds) {
  const open = new Set()
  const counts = new Map(kinds.map(({ name }) => [name, { sent: 0, good: 0 }]))
  const failures = []

  const send = async ({ name, expect = 200, request, onGood }) => {
    const count = counts.get(name)
    count.sent += 1
    const { url, ...question } = request()
    const answer = await ask(url, question)
    if (answer.status === expect) {
      count.good += 1
      onGood?.(answer)
    } else {
      failures.push({ at: performance.now(), name, status: answer.status, text: answer.text })
    }
  }

  const timers = kinds.map((kind, place) => {
    const every = 1_000 / kind.perSecond
    const tick = () => {
      const sending = send(kind).finally(() => open.delete(sending))
      open.add(sending)
    }
    // Kinds of the same pace must not beat in time.
    let timer = setTimeout(
      () => {
        tick()
        timer = setInterval(tick, every)
      },
      (every * (place + 1)) / (kinds.length + 1),
    )
    return () => clearTimeout(timer)
  })

  return {
    counts,
    failures,
    sent: () => [...counts.values()].reduce((sum, { sent }) => sum + sent, 0),
    /** Until the last answer is in. */
    stop: async () => {
      timers.forEach((stop) => stop())
      await Promise.all(open)
    },
  }
}
