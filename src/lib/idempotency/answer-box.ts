import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"

const IV_BYTES = 12
const TAG_BYTES = 16

export type Answer = { status: number; contentType: string; body: string }

/**
 * Answers hold people's data and sometimes a token. Kept like this, they can be read by whoever has
 * both the key of the caller and the secret of the shop, and not by a reader of the database.
 */
export const createAnswerBox = (secret: string) => {
  const keyFor = (idempotencyKey: string) =>
    Buffer.from(hkdfSync("sha256", secret, idempotencyKey, "idempotent answer", 32))

  return {
    close: (idempotencyKey: string, { contentType, body }: Answer): Buffer => {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv("aes-256-gcm", keyFor(idempotencyKey), iv)
      const content = JSON.stringify({ contentType, body })
      const closed = Buffer.concat([cipher.update(content, "utf8"), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), closed])
    },

    /** Nothing when it was closed with another secret. */
    open: (idempotencyKey: string, box: Buffer): Omit<Answer, "status"> | undefined => {
      const iv = box.subarray(0, IV_BYTES)
      const decipher = createDecipheriv("aes-256-gcm", keyFor(idempotencyKey), iv)
      decipher.setAuthTag(box.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      try {
        const content = decipher.update(box.subarray(IV_BYTES + TAG_BYTES))
        const whole = Buffer.concat([content, decipher.final()]).toString("utf8")
        return JSON.parse(whole) as Omit<Answer, "status">
      } catch {
        return undefined
      }
    },
  }
}
