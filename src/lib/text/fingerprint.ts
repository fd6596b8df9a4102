import { createHash } from "node:crypto"

/** A short name for any text that two texts do not share. */
export const fingerprintOf = (...parts: string[]): string =>
  createHash("sha256").update(parts.join("\u0000")).digest("hex")
