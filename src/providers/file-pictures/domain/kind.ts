export type PictureKind = "jpeg" | "png" | "gif" | "webp" | "avif"

const at = (bytes: Buffer, from: number, text: string): boolean =>
  bytes.subarray(from, from + text.length).toString("latin1") === text

const signatures: Record<PictureKind, (bytes: Buffer) => boolean> = {
  jpeg: (bytes) => at(bytes, 0, "\xff\xd8\xff"),
  png: (bytes) => at(bytes, 0, "\x89PNG\r\n\x1a\n"),
  gif: (bytes) => at(bytes, 0, "GIF87a") || at(bytes, 0, "GIF89a"),
  webp: (bytes) => at(bytes, 0, "RIFF") && at(bytes, 8, "WEBP"),
  avif: (bytes) => at(bytes, 4, "ftypavif") || at(bytes, 4, "ftypavis"),
}

/** What the bytes say they are, of the kinds that are taken. */
export const kindOf = (bytes: Buffer): PictureKind | null => {
  const found = Object.entries(signatures).find(([, matches]) => matches(bytes))
  return found ? (found[0] as PictureKind) : null
}
