const declared = [
  /^<\?xml[^>]{0,200}?encoding=["']([\w-]{1,40})["']/i,
  /<meta[^>]{0,200}?charset=["']?([\w-]{1,40})/i,
]

const encodingOf = (bytes: Uint8Array, contentType: string): string => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8"
  const announced = /charset=["']?([\w-]{1,40})/i.exec(contentType)?.[1]
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048)).trimStart()
  return announced ?? declared.map((pattern) => pattern.exec(head)?.[1]).find(Boolean) ?? "utf-8"
}

const decoderFor = (encoding: string) => {
  try {
    return new TextDecoder(encoding)
  } catch {
    // One that nobody knows.
    return new TextDecoder()
  }
}

/** Bytes as text, in the encoding that they, or whoever sent them, name. */
export const decodeText = (bytes: Uint8Array, contentType = ""): string =>
  decoderFor(encodingOf(bytes, contentType)).decode(bytes)
