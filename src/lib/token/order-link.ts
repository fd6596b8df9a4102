import { createHmac, timingSafeEqual } from "node:crypto"

const DAYS = 90
const TOKEN = /^([0-9a-z]{1,9})\.([\w-]{43})$/

type Sealed = { orderId: string; expires: number }

const sealOf = ({ orderId, expires }: Sealed, secret: string): Buffer =>
  createHmac("sha256", secret).update(`order-link ${orderId} ${expires}`).digest()

/** What the mailed link to a guest's order carries. It is known by its seal and stands nowhere. */
export const orderLinkTo = (
  orderId: string,
  { now, secret }: { now: Date; secret: string },
): string => {
  const expires = Math.ceil(now.getTime() / 1000) + DAYS * 24 * 3600
  return `${expires.toString(36)}.${sealOf({ orderId, expires }, secret).toString("base64url")}`
}

export const opensOrder = (
  token: unknown,
  { orderId, now, secret }: { orderId: string; now: Date; secret: string },
): boolean => {
  const [, time = "", seal = ""] = TOKEN.exec(typeof token === "string" ? token : "") ?? []
  if (seal === "") return false
  const expires = Number.parseInt(time, 36)
  const isOurs = timingSafeEqual(
    Buffer.from(seal, "base64url"),
    sealOf({ orderId, expires }, secret),
  )
  return isOurs && now.getTime() < expires * 1000
}
