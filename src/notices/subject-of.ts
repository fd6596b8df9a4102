import { MedusaError } from "@medusajs/framework/utils"
import type { NoticeSubject } from "../contracts/account/notifications"

const subjects: Record<string, NoticeSubject> = {
  access: "security",
  account: "security",
  calendar: "calendar",
  appointment: "calendar",
  checkout: "orders",
  desk: "orders",
  order: "orders",
  payment: "orders",
  offer: "offers",
  todo: "tasks",
}

/** A chat hears what happens to the chat itself, whoever it is linked with. */
const ofChatItself = ["account.telegram_linked", "account.telegram_unlinked"]

type Kind = { channel: string; kind: string }

/** What a notice is about, for whoever chooses what to hear of; null where there is no choosing. */
export const subjectOf = ({ channel, kind }: Kind): NoticeSubject | null => {
  if (channel === "telegram" && ofChatItself.includes(kind)) return null
  const subject = subjects[kind.split(".", 1)[0] ?? ""]
  if (!subject) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Nobody can choose whether to hear of ${kind}: it has no subject`,
    )
  }
  return subject
}
