import type { Door } from "./door"

/**
 * - `open`: Medusa itself asks for what is needed there
 * - `people`: for customers and dashboard users; there are no other kinds of people
 * - `register`: the same, and a dashboard user must have been invited
 * - `closed`: nobody
 */
export type AuthRule = "open" | "people" | "register" | "closed"

const rows: [string, string, AuthRule][] = [
  // Makes a dashboard user of whoever has a login with the right e-mail: only for sign-in by others.
  ["POST", "/auth/:auth_provider/user", "closed"],
  ["GET", "/auth/:actor_type/:auth_provider", "people"],
  ["POST", "/auth/:actor_type/:auth_provider", "people"],
  ["GET", "/auth/:actor_type/:auth_provider/callback", "people"],
  ["POST", "/auth/:actor_type/:auth_provider/callback", "people"],
  ["POST", "/auth/:actor_type/:auth_provider/register", "register"],
  ["POST", "/auth/:actor_type/:auth_provider/reset-password", "people"],
  ["POST", "/auth/:actor_type/:auth_provider/update", "people"],
  ["GET", "/auth/:actor_type/providers", "people"],
  ["POST", "/auth/mfa/challenges/:id/verify", "open"],
  ["GET", "/auth/mfa/factors", "open"],
  ["POST", "/auth/mfa/factors", "open"],
  ["DELETE", "/auth/mfa/factors/:id", "open"],
  ["POST", "/auth/mfa/factors/:id/verify", "open"],
  ["POST", "/auth/mfa/recovery-codes", "open"],
  ["POST", "/auth/session", "open"],
  ["DELETE", "/auth/session", "open"],
  ["POST", "/auth/token/refresh", "open"],
  ["POST", "/auth/verification/confirm", "open"],
  ["POST", "/auth/verification/request", "open"],
]

/** Every way to become known. What is missing here is not there. */
export const authDoors: Door<AuthRule>[] = rows.map(([method, path, rule]) => ({
  method,
  path,
  rule,
}))
