export { knexDatabase, type Database } from "../database"
export type { MailBlock, MailContent, MailRow } from "../mail/content"
export { enqueue } from "../outbox/enqueue"
export type { Channel } from "../outbox/channel"
export { registerChannel } from "../outbox/channels"
export { SendFailure } from "../outbox/failure"
export type { Delivery, NewMessage, Payload } from "../outbox/message"
export { registerNotice, type Notice } from "../outbox/notice"
export { cancelReminders, scheduleReminders, type NewReminder } from "../reminder/schedule"
export { readOutboxHealth, type OutboxHealth } from "../queries/outbox-health"
export {
  findChatById,
  findChatOfUser,
  findChatToTell,
  keepChatSettings,
  linkChat,
  meetUser,
  unlinkChat,
  type Chat,
  type Tastes,
} from "../telegram/chat"
export { html, joinLines, type Html } from "../telegram/html"
export { languageOf as languageOfChat, languages, type Language } from "../telegram/language"
export { findBotName } from "../telegram/bot-name"
export type { TelegramContent } from "../telegram/sending/content"
export type { Button, View } from "../telegram/view"
