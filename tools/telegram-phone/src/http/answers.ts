import type { ServerResponse } from "node:http"

export const sendJson = (res: ServerResponse, status: number, body: object) => {
  if (res.headersSent || res.destroyed) return
  const text = JSON.stringify(body)
  res.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
  })
  res.end(text)
}

export const sendText = (res: ServerResponse, status: number, text: string) => {
  if (res.headersSent || res.destroyed) return
  res.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  })
  res.end(text)
}
