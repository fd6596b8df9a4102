import { m } from "../paraglide/messages"

const MINUTE = 60

/** When to try again, in the unit that says it shortest. */
export const waitInWords = (seconds: number): string =>
  seconds <= MINUTE
    ? m.wait_seconds({ count: Math.max(1, Math.ceil(seconds)) })
    : m.wait_minutes({ count: Math.ceil(seconds / MINUTE) })
