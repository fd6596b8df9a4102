import { z } from "zod"
import type { Operation } from "../http/operation"
import {
  confirmTelegramSchema,
  createTelegramUserSchema,
  listTelegramUsersSchema,
  telegramDeepLinkSchema,
  telegramLinkSchema,
  telegramUserListSchema,
  telegramUserSchema,
} from "./telegram"

const tag = "Telegram"
const state = z.object({ telegram_link: telegramLinkSchema })
const oneUser = z.object({ telegram_user: telegramUserSchema })

export const telegramOperations: Operation[] = [
  {
    method: "get",
    path: "/store/customers/me/telegram-link",
    summary: "Whether my Telegram is linked, or who waits to be confirmed",
    tag,
    access: "customer",
    answer: { status: 200, schema: state, description: "How it is" },
  },
  {
    method: "post",
    path: "/store/customers/me/telegram-link",
    summary: "A link that leads into the shop's bot; it works once and for ten minutes",
    tag,
    access: "customer",
    answer: {
      status: 200,
      schema: telegramDeepLinkSchema,
      description: "The link. Whoever follows it says yes there, and is confirmed here",
    },
    refusals: { 400: "The bot has not run yet (`account_telegram_no_bot`)" },
  },
  {
    method: "delete",
    path: "/store/customers/me/telegram-link",
    summary: "Unlink my Telegram",
    tag,
    access: "customer",
    answer: {
      status: 200,
      schema: z.object({ id: z.string(), object: z.string(), deleted: z.literal(true) }),
      description: "It is unlinked",
    },
    refusals: { 404: "None is linked" },
  },
  {
    method: "post",
    path: "/store/customers/me/telegram-link/confirm",
    summary: "Confirm whoever followed the link, or type the code that the bot's /login showed",
    tag,
    access: "customer",
    body: confirmTelegramSchema,
    answer: { status: 200, schema: state, description: "It is linked" },
    refusals: {
      400: "The code is wrong, used or too old (`account_telegram_over`)",
      409: "That Telegram is another account's, or this account has one (`account_telegram_taken`)",
      429: "Too many wrong codes (`account_throttled`)",
    },
  },
  {
    method: "get",
    path: "/admin/telegram-users",
    summary: "Whom the bot talks with, latest first",
    tag,
    access: "staff",
    query: listTelegramUsersSchema,
    answer: { status: 200, schema: telegramUserListSchema, description: "A page of them" },
    refusals: { 400: "A filter is wrong", 403: "Not yours to see" },
  },
  {
    method: "post",
    path: "/admin/telegram-users",
    summary: "Make the bot acquainted with a Telegram user before they speak to it",
    tag,
    access: "staff",
    body: createTelegramUserSchema,
    answer: { status: 200, schema: oneUser, description: "The user" },
    refusals: {
      400: "A field is wrong",
      403: "Not yours to do",
      409: "The bot knows them already (`account_telegram_user_taken`)",
    },
  },
  {
    method: "delete",
    path: "/admin/telegram-users/:id/link",
    summary: "Unlink a Telegram user from their customer",
    tag,
    access: "staff",
    answer: { status: 200, schema: oneUser, description: "The user" },
    refusals: { 403: "Not yours to do", 404: "There is no such user, or nobody is linked" },
  },
]
