import { z } from "zod"

const user = z.looseObject({ id: z.number().int().positive(), first_name: z.string() })
const chat = z.looseObject({ id: z.number().int(), type: z.string() })
const message = z.looseObject({
  message_id: z.number().int(),
  date: z.number().int(),
  from: user.optional(),
  chat,
})

/** As much of an update as is read before it is kept; Telegram may add what it likes. */
export const telegramUpdate = z.looseObject({
  update_id: z.number().int().min(0),
  message: message.optional(),
  callback_query: z
    .looseObject({ id: z.string(), from: user, message: message.optional() })
    .optional(),
  my_chat_member: z
    .looseObject({ from: user, chat, new_chat_member: z.looseObject({ status: z.string() }) })
    .optional(),
})

export const updateTaken = z.object({ ok: z.literal(true) })
