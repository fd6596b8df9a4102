import http from "node:http"

import { cpuSecondsOf } from "./process-stats.mjs"

/**
 * @param {string} url
 * @param {http.Agent} agent
 * @param {Record<string, string>} headers
 * @returns {Promise<{ status: number, text: string, headers: http.IncomingHttpHeaders }>}
 */
export function get(url, agent, headers) {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers }, (response) => {
      let text = ""
      response.setEncoding("utf8")
      response.on("data", (chunk) => (text += chunk))
      response.once("end", () =>
        resolve({ status: response.statusCode, text, headers: response.headers }),
      )
    })
    request.once("error", reject)
  })
}

/**
 * Sends so many requests, a few at a time, and says what they cost the process that answers.
 * @param {{ pid: number, urlOf: (number: number) => string, requests: number, atOnce?: number,
 *   headers?: Record<string, string>, status?: number }} wanted
 * @returns {Promise<{ cpu: number, p95: number, perSecond: number }>} milliseconds a request
 */
export async function drive({ pid, urlOf, requests, atOnce = 4, headers = {}, status = 200 }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce })
  const times = []
  let next = 0
  const work = async () => {
    while (next < requests) {
      const number = next
      next += 1
      const started = performance.now()
      const answer = await get(urlOf(number), agent, headers)
      times.push(performance.now() - started)
      if (answer.status !== status) {
        throw new Error(`${urlOf(number)}: ${answer.status} ${answer.text.slice(0, 200)}`)
      }
    }
  }
  const before = cpuSecondsOf(pid)
  const started = performance.now()
  await Promise.all(Array.from({ length: atOnce }, work))
  const seconds = (performance.now() - started) / 1_000
  const cpu = ((cpuSecondsOf(pid) - before) * 1_000) / requests
  agent.destroy()
  times.sort((one, other) => one - other)
  return { cpu, p95: times[Math.floor(times.length * 0.95)], perSecond: requests / seconds }
}

let asked = 0

/** A new address for the same question each time, so that no memory of answers can help. */
export function anew(url) {
  asked += 1
  return `${url}&brand[${asked % 1_000}]=&brand[${Math.floor(asked / 1_000)}]=`
}
