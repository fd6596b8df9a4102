const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' }

/** Of the named characters of HTML Telegram knows four; an unknown one stays as it is written. */
export const decodeCharacter = (
  source: string,
  at: number,
): { character: string; end: number } | undefined => {
  const found = /^&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]+));?/i.exec(source.slice(at, at + 12))
  if (!found) return undefined
  const [whole, number, name = ""] = found
  const character = number ? numbered(number) : NAMED[name]
  return character ? { character, end: at + whole.length } : undefined
}

const numbered = (number: string): string | undefined => {
  const code = /^x/i.test(number) ? parseInt(number.slice(1), 16) : parseInt(number, 10)
  const exists = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return exists ? String.fromCodePoint(code) : undefined
}
