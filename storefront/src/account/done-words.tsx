import { m } from "../paraglide/messages"
import type { Done } from "./done"

const words: Record<Done, () => string> = {
  registered: m.done_registered,
  activated: m.done_activated,
  resent: m.done_resent,
  saved: m.done_saved,
  email_asked: m.done_email_asked,
  email_changed: m.done_email_changed,
  password: m.done_password,
  reset: m.done_reset,
  forgotten: m.done_forgotten,
  ended: m.done_ended,
  ended_all: m.done_ended_all,
  deleted: m.done_deleted,
  telegram_linked: m.done_telegram_linked,
  telegram_unlinked: m.done_telegram_unlinked,
  ordered: m.done_ordered,
  paid: m.done_paid,
  order_cancelled: m.done_order_cancelled,
  order_given: m.done_order_given,
  order_kept: m.done_order_kept,
  reviewed: m.done_reviewed,
}

export const DoneWords = ({ done }: { done: Done }) => <p>{words[done]()}</p>
