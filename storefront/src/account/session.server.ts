import { deleteCookie, getCookie, setCookie } from "@tanstack/react-start/server"
import { settings } from "../../server/settings"
import { currentVisit } from "../visit.server"
import { SIGN_COOKIE } from "./sign-of-person"

const isSecure = () => settings().STOREFRONT_URL.startsWith("https:")
// With the prefix, no other host of the domain can plant one of its own.
const nameOfCookie = () => (isSecure() ? "__Host-session" : "session")

const placed = () => ({ path: "/", sameSite: "lax" as const, secure: isSecure() })

/** The token of whoever is here. Whoever asks gets a page that is nobody else's. */
export const readToken = (): string | undefined => {
  const visit = currentVisit()
  if (visit) visit.personal = true
  return getCookie(nameOfCookie())
}

const expiryOf = (token: string): number | undefined => {
  try {
    const claims = Buffer.from(token.split(".")[1] ?? "", "base64url").toString()
    return (JSON.parse(claims) as { exp?: number }).exp
  } catch {
    return undefined
  }
}

export const keepToken = (token: string) => {
  const expiry = expiryOf(token)
  const lasting = { ...placed(), ...(expiry ? { expires: new Date(expiry * 1000) } : {}) }
  setCookie(nameOfCookie(), token, { ...lasting, httpOnly: true })
  setCookie(SIGN_COOKIE, "1", lasting)
}

export const forgetToken = () => {
  deleteCookie(nameOfCookie(), { ...placed(), httpOnly: true })
  deleteCookie(SIGN_COOKIE, placed())
}
