import type { MedusaContainer } from "@medusajs/framework/types"
import type { Update } from "telegraf/types"
import type { Database } from "../../database"
import { pack } from "../callback-data"
import type { Chat } from "../chat"
import type { Said } from "../inbox/work"
import { machineTexts } from "../texts"
import type { Answer } from "./answer"
import type { Conversation } from "./conversation"
import { findPlace, keepPlace, type DialogPlace } from "./place"
import type { Router } from "./router"
import { MENU, type Dialogs } from "./run-dialog"
import { createScene, type Scene } from "./talk"

const tappedIn = (update: Update) => {
  if (!("callback_query" in update)) return undefined
  const { id: queryId, message } = update.callback_query
  return message ? { messageId: message.message_id, queryId } : undefined
}

const saidAtOf = (update: Update): Date =>
  "message" in update ? new Date(update.message.date * 1000) : new Date()

type Means = {
  container: MedusaContainer
  botId: string
  router: Router
  dialogs: Dialogs
  conversation: Pick<Conversation, "tastesOf">
}

const openScene = (
  { update, chat }: Said,
  { container, botId, dialogs }: Means,
  place: DialogPlace | null,
): Scene =>
  createScene({
    chat,
    container,
    originKey: `tg.${botId}.${update.update_id}`,
    saidAt: saidAtOf(update),
    place,
    tapped: tappedIn(update),
    typedMessageId: "message" in update ? update.message.message_id : undefined,
    begin: (scene, dialog, data) => dialogs.begin(scene, dialog, data),
  })

/** Every tap gets an answer, or its button would go on turning. */
const withTapAnswered = ({ answers, hinted }: Scene, update: Update): Answer[] => {
  const tapped = tappedIn(update)
  if (!tapped || hinted) return answers
  return [
    { method: "answerCallbackQuery", payload: { callback_query_id: tapped.queryId } },
    ...answers,
  ]
}

/** Whoever the chat is linked with decides how they are spoken to, wherever they said so. */
const withTastes = async (chat: Chat, { conversation, container }: Means): Promise<Chat> => {
  const { personId: id } = chat
  if (id === null || !conversation.tastesOf) return chat
  return { ...chat, ...(await conversation.tastesOf({ id, container })) }
}

/** Finds the answers to what was said; in the transaction of `database`, which also keeps the dialog. */
export const respond = async (database: Database, said: Said, means: Means): Promise<Answer[]> => {
  const place = await findPlace(database, said.chat.telegramId)
  const chat = await withTastes(said.chat, means)
  const scene = openScene({ ...said, chat }, means, place)
  await means.router(said.update, scene)
  if (place !== scene.place) await keepPlace(database, said.chat.telegramId, scene.place)
  return withTapAnswered(scene, said.update)
}

/** What is said when nobody could find an answer: nothing about why. The dialog stays where it was. */
export const apologize = async (said: Said, means: Means): Promise<Answer[]> => {
  // It may be the tastes that nobody could find.
  const chat = await withTastes(said.chat, means).catch(() => said.chat)
  const scene = openScene({ ...said, chat }, means, null)
  const t = machineTexts(chat.language)
  scene.talk.say({ text: t.failed, buttons: [[{ label: t.toMenu, data: pack(MENU) }]] })
  return withTapAnswered(scene, said.update)
}
