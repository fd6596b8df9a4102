import type { ServerResponse } from "node:http"
import type { Refusal } from "../contracts/http/refusal"

type Headers = Record<string, string>
type Answer = { status: number; body: unknown; headers?: Headers }
export type Refused = { status: number; refusal: Refusal; headers?: Headers }

export const respond = (res: ServerResponse, { status, body, headers }: Answer): void => {
  const bytes = Buffer.from(JSON.stringify(body))
  res.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": bytes.length,
    "Cache-Control": "no-store",
    ...headers,
  })
  res.end(res.req.method === "HEAD" ? undefined : bytes)
}

export const refuse = (res: ServerResponse, { refusal, ...rest }: Refused): void => {
  respond(res, { ...rest, body: refusal })
}

export const fileNotFound: Refused = {
  status: 404,
  refusal: { type: "not_found", code: "file_not_found", message: "There is no such file." },
}

export const unavailable: Refused = {
  status: 503,
  refusal: {
    type: "unavailable",
    code: "unavailable",
    message: "The shop is too busy to answer now. Try again in a moment.",
  },
  headers: { "Retry-After": "2", "Connection": "close" },
}
