/** What Telegram keeps for a button, in bytes; a Cyrillic letter takes two. */
const MOST_BYTES = 64

const PART = /^[\w.+=@/-]*$/

/**
 * What a button says when it is tapped: a route and what it is about, such as `tz:Europe/Moscow`. It
 * names the state that is wanted ("done"), never a change ("toggle"): tapped twice, it says the same.
 */
export const pack = (route: string, ...parts: (string | number)[]): string => {
  const all = [route, ...parts.map(String)]
  const data = all.join(":")
  if (!all.every((part) => PART.test(part)) || Buffer.byteLength(data) > MOST_BYTES) {
    throw new Error(`A button cannot say ${data}`)
  }
  return data
}

/** Anybody can send anything: what is no such data is null. */
export const unpack = (data: string): { route: string; parts: string[] } | null => {
  if (Buffer.byteLength(data) > MOST_BYTES) return null
  const [route = "", ...parts] = data.split(":")
  if (route === "" || ![route, ...parts].every((part) => PART.test(part))) return null
  return { route, parts }
}
