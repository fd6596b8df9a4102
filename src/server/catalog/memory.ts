export type Ready = { version: number; bytes: Buffer; etag: string }

const OVERHEAD = 300

/** Ready answers by their address, the least used leaving first when there are too many bytes. */
export const createMemory = (mostBytes: number) => {
  const answers = new Map<string, Ready>()
  let held = 0
  const sizeOf = (url: string, { bytes }: Ready) => bytes.length + 2 * url.length + OVERHEAD

  const drop = (url: string) => {
    const answer = answers.get(url)
    if (!answer) return
    answers.delete(url)
    held -= sizeOf(url, answer)
  }

  return {
    get: (url: string): Ready | undefined => {
      const answer = answers.get(url)
      if (!answer) return undefined
      answers.delete(url)
      answers.set(url, answer)
      return answer
    },
    put: (url: string, answer: Ready): void => {
      drop(url)
      const size = sizeOf(url, answer)
      if (size > mostBytes / 16) return
      answers.set(url, answer)
      held += size
      for (const oldest of answers.keys()) {
        if (held <= mostBytes) break
        drop(oldest)
      }
    },
    bytes: () => held,
  }
}
