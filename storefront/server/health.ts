import type { ServerResponse } from "node:http"
import type { Settings } from "./settings.ts"

const PATIENCE_MS = 2000

const answer = (res: ServerResponse, status: number, body: object) => {
  const text = JSON.stringify(body)
  res.writeHead(status, {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
    "Content-Length": Buffer.byteLength(text),
  })
  res.end(text)
}

export const createHealth = (settings: Settings) => {
  const backend = settings.BACKEND_INTERNAL_URL ?? settings.BACKEND_URL
  let stopping = false

  const checkBackend = async () => {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const reached = await fetch(`${backend}/health`, { signal }).catch(() => undefined)
    return reached?.ok ? "ok" : "failed"
  }

  const ready = async (res: ServerResponse) => {
    if (stopping) {
      answer(res, 503, { status: "not_ready", checks: { storefront: "stopping" } })
      return
    }
    const check = await checkBackend()
    const isReady = check === "ok"
    answer(res, isReady ? 200 : 503, {
      status: isReady ? "ready" : "not_ready",
      checks: { backend: check },
    })
  }

  return {
    stop: () => {
      stopping = true
    },
    isStopping: () => stopping,
    /** Whether the path is one of these; if so, it is answered. */
    answer: async (path: string, res: ServerResponse): Promise<boolean> => {
      if (path === "/health") answer(res, 200, { status: "ok" })
      else if (path === "/ready") await ready(res)
      else return false
      return true
    },
  }
}

export type Health = ReturnType<typeof createHealth>
