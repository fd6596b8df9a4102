const ANY_ORIGIN = "http://here.invalid"
const ACCOUNT = "/account"

/** Where to go on after the login: an address within the shop, whatever somebody wrote there. */
export const nextIn = (typed: unknown): string => {
  if (typeof typed !== "string" || !typed.startsWith("/")) return ACCOUNT
  const url = URL.parse(typed, ANY_ORIGIN)
  if (url?.origin !== ANY_ORIGIN || url.pathname.startsWith("//")) return ACCOUNT
  return url.pathname + url.search
}

/** The part of an address that says so, empty where it says nothing. */
export const readNext = ({ next }: Record<string, unknown>): { next?: string } => {
  const address = nextIn(next)
  return address === ACCOUNT ? {} : { next: address }
}
