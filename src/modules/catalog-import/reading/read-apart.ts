import { Worker } from "node:worker_threads"
import { importArchive, importTooLarge, importTooSlow } from "../errors"
import { sourceLimits } from "./limits"
import { refusalOfWork, type WorkerAnswer, type WorkerTask } from "./worker-task"
import type { ReadSource } from "./read-source"

const archives = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x52, 0x61, 0x72, 0x21],
]

const isArchive = (bytes: Uint8Array): boolean =>
  archives.some((signature) => signature.every((byte, index) => bytes[index] === byte))

const answerOf = (worker: Worker): Promise<WorkerAnswer> =>
  new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout
    // A busy machine may take its time to begin a thread; that is not the source's fault.
    worker.once("online", () => {
      timer = setTimeout(() => {
        reject(importTooSlow())
      }, sourceLimits.readMs)
    })
    worker.once("message", resolve)
    worker.once("error", (error: { code?: string }) => {
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? importTooLarge() : (error as Error))
    })
    worker.once("exit", () => {
      clearTimeout(timer)
      reject(importTooLarge())
    })
  })

/**
 * Reads a source in a thread of its own, which has only so much memory and time: whatever somebody
 * has written into it, the process goes on answering everybody else.
 */
export const readApart = async (task: WorkerTask): Promise<ReadSource> => {
  if (task.bytes.byteLength > sourceLimits.bytes) throw importTooLarge()
  if (isArchive(task.bytes)) throw importArchive()
  const worker = new Worker(require.resolve("./read-worker"), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: sourceLimits.heapMegabytes },
    stdout: true,
    stderr: true,
  })
  try {
    const answer = await answerOf(worker)
    if ("read" in answer) return answer.read
    throw refusalOfWork(answer)
  } finally {
    await worker.terminate()
  }
}
