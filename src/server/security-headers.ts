import type { IncomingMessage, ServerResponse } from "node:http"
import helmet from "helmet"
import type { Env } from "../config/env"

type Directives = Record<string, string[]>

const nothing: Directives = { "default-src": ["'none'"], "frame-ancestors": ["'none'"] }

// An uploaded file is opened in a sandbox: a picture shows, a page or script in it does nothing.
const uploadedFile: Directives = {
  ...nothing,
  "style-src": ["'unsafe-inline'"],
  "sandbox": [],
}

const page: Directives = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  "script-src-attr": ["'none'"],
  // The dashboard and the API browser add <style> elements while they run; scripts never.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'self'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
}

// Pages with a form and no script at all.
const form: Directives = {
  ...nothing,
  "style-src": ["'self'"],
  "img-src": ["data:"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
}

const dashboard: Directives = { ...page, "style-src-attr": ["'none'"] }

// While Vite serves the dashboard it needs its own inline preamble and websocket.
const dashboardInDevelopment: Directives = {
  ...page,
  "script-src": ["'self'", "'unsafe-inline'", "'unsafe-eval'"],
  "connect-src": ["'self'", "ws:"],
}

/** Express names itself on every answer; the name is taken off as the headers leave. */
const hideFramework = (res: ServerResponse): void => {
  const writeHead = res.writeHead.bind(res)
  res.writeHead = (...args: unknown[]) => {
    if (!res.headersSent) res.removeHeader("X-Powered-By")
    return Reflect.apply(writeHead, res, args) as ServerResponse
  }
}

const isBelow = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`)

export const createSecurityHeaders = (env: Env) => {
  const overTls = env.BACKEND_URL.startsWith("https:")
  const withPolicy = (directives: Directives, resourcePolicy: "same-origin" | "cross-origin") =>
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives },
      frameguard: { action: "deny" },
      crossOriginResourcePolicy: { policy: resourcePolicy },
      strictTransportSecurity: overTls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    })
  const forApi = withPolicy(nothing, "same-origin")
  const forFiles = withPolicy(uploadedFile, "cross-origin")
  const forDocs = withPolicy(page, "same-origin")
  const forForms = withPolicy(form, "same-origin")
  const ofDashboard = env.NODE_ENV === "development" ? dashboardInDevelopment : dashboard
  // Pictures are stored with the shop's public address, which need not be the one it is opened at.
  const pictures = [...(page["img-src"] ?? []), new URL(env.BACKEND_URL).origin]
  const forDashboard = withPolicy({ ...ofDashboard, "img-src": pictures }, "same-origin")
  const policies = [
    ["/app", forDashboard],
    ["/docs", forDocs],
    ["/static", forFiles],
    ["/account", forForms],
  ] as const
  return (req: IncomingMessage, res: ServerResponse, path: string): void => {
    hideFramework(res)
    const [, policy] = policies.find(([prefix]) => isBelow(path, prefix)) ?? [path, forApi]
    policy(req, res, () => undefined)
  }
}
