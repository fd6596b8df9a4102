import type { Command, ForceReply, Message, ReplyKeyboard, UpdateContent } from "../wire.ts"

/** Everything there is. Plain data, so that it can be kept in a file. */
export type World = {
  clockOffsetMs: number
  bots: Bot[]
  people: Person[]
  conversations: Conversation[]
  files: KeptFile[]
  nextCallbackId: number
}

export type Bot = {
  id: number
  token: string
  username: string
  first_name: string
  nextUpdateId: number
  nextMessageId: number
  updates: PendingUpdate[]
  allowedUpdates: string[] | null
  webhook: Webhook | null
  commands: CommandList[]
  profile: ProfileText[]
  menuButton: object
}

export type PendingUpdate = {
  id: number
  content: UpdateContent
  expiresAt: number
  /** Updates of one queue are delivered one after another. */
  queue: string
}

export type Webhook = {
  url: string
  secretToken: string | null
  maxConnections: number
  lastErrorAt: number | null
  lastError: string | null
  goneSince: number | null
}

type CommandList = { scope: string; language: string; commands: Command[] }
type ProfileText = { kind: ProfileKind; language: string; text: string }
export type ProfileKind = "name" | "description" | "short_description"

export type Person = {
  id: number
  first_name: string
  last_name?: string
  username?: string
  language_code: string
  phone_number: string
  deactivated: boolean
}

/** What one person and one bot have in common. */
export type Conversation = {
  botId: number
  personId: number
  started: boolean
  blocked: boolean
  messages: Message[]
  /** The keyboard in place of the letters, or the wish for an answer. */
  keyboard: ReplyKeyboard | ForceReply | null
  /** A keyboard for one time steps back after it, but can be called again. */
  keyboardHidden: boolean
  pinned: number[]
  action: { name: string; until: number } | null
  callbacks: Callback[]
}

export type Callback = {
  id: string
  messageId: number
  data: string
  askedAt: number
  answer: CallbackAnswer | null
}

export type CallbackAnswer = { text: string; alert: boolean; url?: string }

export type KeptFile = {
  id: string
  uniqueId: string
  botId: number
  name: string
  mimeType: string
  size: number
  width?: number
  height?: number
}

export const emptyWorld = (): World => ({
  clockOffsetMs: 0,
  bots: [],
  people: [],
  conversations: [],
  files: [],
  nextCallbackId: 1,
})
