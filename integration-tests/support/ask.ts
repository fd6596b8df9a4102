import { backendUrl } from "./settings"

type Question = {
  method?: string
  headers?: Record<string, string>
  body?: unknown
  at?: string
}

export type Answer = {
  status: number
  headers: Headers
  text: string
  json: <T = Record<string, unknown>>() => T
}

/** One HTTP request as a stranger would make it; `at` is a server other than the common one. */
export const ask = async (path: string, question: Question = {}): Promise<Answer> => {
  const { method = "GET", headers = {}, body, at = backendUrl() } = question
  const raw = typeof body === "string" || body instanceof Uint8Array || body instanceof FormData
  const response = await fetch(at + path, {
    method,
    redirect: "manual",
    headers: {
      ...(body === undefined || raw ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: <T>() => JSON.parse(text) as T,
  }
}
