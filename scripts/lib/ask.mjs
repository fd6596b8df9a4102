import { createInterface } from "node:readline"
import { Writable } from "node:stream"

/**
 * Asks one question on the terminal.
 * @param {string} question
 * @param {{ hidden?: boolean, signal: AbortSignal }} options
 * @returns {Promise<string>}
 */
export function ask(question, { hidden = false, signal }) {
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({
    input: process.stdin,
    output: hidden ? silence : process.stdout,
    terminal: true,
  })
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    signal.addEventListener("abort", onAbort, { once: true })
    // readline takes the keyboard over, and with it Ctrl-C.
    terminal.once("SIGINT", () => process.kill(process.pid, "SIGINT"))
    terminal.once("close", () => resolve(""))
    if (hidden) {
      process.stdout.write(question)
    }
    terminal.question(hidden ? "" : question, resolve)
  }).finally(() => {
    terminal.close()
    if (hidden) {
      process.stdout.write("\n")
    }
  })
}
