import { settings } from "../../server/settings"
import { currentVisit } from "../visit.server"

type Asked = { method?: string; headers?: Record<string, string>; body?: string; patience: number }

/** On whose behalf it is asked, for the limits of the backend and a person's list of logins. */
const visitorHeaders = (): Record<string, string> => {
  const { address, userAgent } = currentVisit() ?? {}
  return {
    ...(address ? { "X-Forwarded-For": address } : {}),
    ...(userAgent ? { "User-Agent": userAgent } : {}),
  }
}

/** The only way from here to the backend. */
export const askBackend = (path: string, { patience, headers, ...asked }: Asked) => {
  const origin = settings().BACKEND_INTERNAL_URL ?? settings().BACKEND_URL
  return fetch(`${origin}${path}`, {
    ...asked,
    headers: { ...visitorHeaders(), ...headers },
    signal: AbortSignal.timeout(patience),
  })
}
