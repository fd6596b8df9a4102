type Size = { width: number; height: number }

/** Width and height of a PNG, GIF, JPEG or WebP; nothing of anything else. */
export const pictureSize = (content: Buffer): Size | undefined => {
  if (content.length < 30) return undefined
  if (content.subarray(1, 4).equals(Buffer.from("PNG"))) {
    return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) }
  }
  if (content.toString("latin1", 0, 3) === "GIF") {
    return { width: content.readUInt16LE(6), height: content.readUInt16LE(8) }
  }
  if (content.toString("latin1", 8, 12) === "WEBP") return webpSize(content)
  return content.readUInt16BE(0) === 0xffd8 ? jpegSize(content) : undefined
}

const webpSize = (content: Buffer): Size | undefined => {
  const kind = content.toString("latin1", 12, 16)
  if (kind === "VP8X") {
    return { width: content.readUIntLE(24, 3) + 1, height: content.readUIntLE(27, 3) + 1 }
  }
  if (kind === "VP8L") {
    const bits = content.readUInt32LE(21)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  return { width: content.readUInt16LE(26) & 0x3fff, height: content.readUInt16LE(28) & 0x3fff }
}

/** Goes from segment to segment until one says how large the picture is. */
const jpegSize = (content: Buffer): Size | undefined => {
  let at = 2
  while (at + 9 < content.length && content[at] === 0xff) {
    const marker = content.readUInt8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      return { height: content.readUInt16BE(at + 5), width: content.readUInt16BE(at + 7) }
    }
    at += 2 + content.readUInt16BE(at + 2)
  }
  return undefined
}
