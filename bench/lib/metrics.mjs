import { ask } from "./ask.mjs"

/**
 * What a shop says about itself: megabytes in memory, on the heap and in its old generation, and by
 * how many ms its event loop was late since the last question.
 * @param {string} url
 */
export async function readMetrics(url) {
  const { text } = await ask(url)
  const lines = text.split("\n").map((line) => line.split(" "))
  const read = (name) => Number(lines.find(([found]) => found === name)?.[1])
  return {
    resident: read("process_resident_memory_bytes") / 1_048_576,
    heap: read("nodejs_heap_size_used_bytes") / 1_048_576,
    held: read('nodejs_heap_space_size_used_bytes{space="old"}') / 1_048_576,
    delay: read("nodejs_eventloop_lag_p99_seconds") * 1_000,
  }
}
