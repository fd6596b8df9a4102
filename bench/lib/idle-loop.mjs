import { Worker } from "node:worker_threads"

const CODE = `
const { monitorEventLoopDelay } = require("node:perf_hooks")
const { parentPort } = require("node:worker_threads")
const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()
parentPort.on("message", () => {
  parentPort.postMessage(delay.percentile(99) / 1e6)
  delay.reset()
})
`

/** The event loop of a thread that does nothing: how late the machine itself makes everybody. */
export function startIdleLoop() {
  const worker = new Worker(CODE, { eval: true })
  return {
    /** @returns {Promise<number>} its 99th percentile since the last call, in ms */
    p99: () =>
      new Promise((resolve) => {
        worker.once("message", resolve)
        worker.postMessage("tell")
      }),
    stop: () => worker.terminate(),
  }
}
