import type { ServerResponse } from "node:http"
import { sendJson } from "./answers.ts"

/** It depends on nothing: what answers is ready. */
export const answerHealth = (res: ServerResponse, path: string): boolean => {
  if (path === "/health") sendJson(res, 200, { status: "ok" })
  else if (path === "/ready") sendJson(res, 200, { status: "ready", checks: {} })
  else return false
  return true
}
