/** Shapes of the Bot API, as far as this emulator speaks it. */

export type User = {
  id: number
  is_bot: boolean
  first_name: string
  last_name?: string
  username?: string
  language_code?: string
}

export type Chat = {
  id: number
  type: "private"
  first_name: string
  last_name?: string
  username?: string
}

export type Entity = {
  type: string
  offset: number
  length: number
  url?: string
  language?: string
  custom_emoji_id?: string
  user?: User
}

export type InlineButton = {
  text: string
  url?: string
  callback_data?: string
  web_app?: { url: string }
  login_url?: { url: string }
  switch_inline_query?: string
  switch_inline_query_current_chat?: string
  copy_text?: { text: string }
  style?: string
}

export type ReplyButton = {
  text: string
  request_contact?: boolean
  request_location?: boolean
  style?: string
}

export type InlineKeyboard = { inline_keyboard: InlineButton[][] }

export type ReplyKeyboard = {
  keyboard: ReplyButton[][]
  resize_keyboard?: boolean
  one_time_keyboard?: boolean
  is_persistent?: boolean
  input_field_placeholder?: string
}

export type ForceReply = { force_reply: true; input_field_placeholder?: string }
type KeyboardRemoval = { remove_keyboard: true }
export type ReplyMarkup = InlineKeyboard | ReplyKeyboard | ForceReply | KeyboardRemoval

type StoredFile = {
  file_id: string
  file_unique_id: string
  file_size: number
}

export type PhotoSize = StoredFile & { width: number; height: number }
export type Document = StoredFile & { file_name?: string; mime_type?: string }
type Contact = {
  phone_number: string
  first_name: string
  last_name?: string
  user_id?: number
}
type Location = { latitude: number; longitude: number }

export type Message = {
  message_id: number
  from: User
  chat: Chat
  date: number
  edit_date?: number
  text?: string
  entities?: Entity[]
  caption?: string
  caption_entities?: Entity[]
  photo?: PhotoSize[]
  document?: Document
  contact?: Contact
  location?: Location
  media_group_id?: string
  reply_to_message?: Message
  forward_origin?: { type: "user"; sender_user: User; date: number }
  forward_from?: User
  forward_date?: number
  pinned_message?: Message
  has_protected_content?: true
  reply_markup?: InlineKeyboard
}

type CallbackQuery = {
  id: string
  from: User
  message: Message | InaccessibleMessage
  chat_instance: string
  data: string
}

/** What stands for a message that is too old, or deleted. */
type InaccessibleMessage = { message_id: number; chat: Chat; date: 0 }

export type ChatMember =
  { user: User; status: "member" } | { user: User; status: "kicked"; until_date: 0 }

type ChatMemberUpdated = {
  chat: Chat
  from: User
  date: number
  old_chat_member: ChatMember
  new_chat_member: ChatMember
}

export type UpdateContent =
  | { message: Message }
  | { edited_message: Message }
  | { callback_query: CallbackQuery }
  | { my_chat_member: ChatMemberUpdated }

export type Update = { update_id: number } & UpdateContent

export type Command = { command: string; description: string }
