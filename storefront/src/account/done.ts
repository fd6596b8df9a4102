const things = [
  "registered",
  "activated",
  "resent",
  "saved",
  "email_asked",
  "email_changed",
  "password",
  "reset",
  "forgotten",
  "ended",
  "ended_all",
  "deleted",
  "telegram_linked",
  "telegram_unlinked",
  "ordered",
  "paid",
  "order_cancelled",
  "order_given",
  "order_kept",
  "reviewed",
] as const

export type Done = (typeof things)[number]

/** What has just been done, as the address tells it to the page that comes after. */
export const readDone = ({ done }: Record<string, unknown>): { done?: Done } => {
  const known = things.find((one) => one === done)
  return known ? { done: known } : {}
}
