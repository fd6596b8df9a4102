import { parentPort, workerData } from "node:worker_threads"
import { decodeText } from "../../../lib/markup/decode"
import { readSource } from "./read-source"
import { tellRefusal, type WorkerAnswer, type WorkerTask } from "./worker-task"

const read = ({ bytes, contentType, address, name, wish }: WorkerTask): WorkerAnswer => {
  try {
    const text = decodeText(bytes, contentType)
    return { read: readSource({ text, address, name }, wish) }
  } catch (error) {
    return tellRefusal(error)
  }
}

parentPort?.postMessage(read(workerData as WorkerTask))
