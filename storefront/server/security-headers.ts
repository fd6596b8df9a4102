import type { Settings } from "./settings.ts"

type Options = Pick<Settings, "STOREFRONT_URL" | "BACKEND_URL">

const policyOf = (directives: Record<string, string[]>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ")

export const createSecurityHeaders = ({ STOREFRONT_URL, BACKEND_URL }: Options) => {
  const always: Record<string, string> = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ...(STOREFRONT_URL.startsWith("https:")
      ? { "Strict-Transport-Security": "max-age=31536000" }
      : {}),
  }
  const policyFor = (scripts: string[]) =>
    policyOf({
      "default-src": ["'none'"],
      "script-src": ["'self'", ...scripts],
      "script-src-attr": ["'none'"],
      "style-src": ["'self'"],
      // Pictures of products are the backend's.
      "img-src": ["'self'", "data:", new URL(BACKEND_URL).origin],
      "font-src": ["'self'"],
      "connect-src": ["'self'"],
      "manifest-src": ["'self'"],
      "base-uri": ["'none'"],
      "form-action": ["'self'"],
      "frame-ancestors": ["'none'"],
    })
  return { always, policyFor }
}
