import { MedusaError } from "@medusajs/framework/utils"

const { NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

export const telegramRequestOver = () =>
  new MedusaError(
    NOT_ALLOWED,
    "This link or code has been used, replaced or is too old.",
    "account_telegram_over",
  )

export const telegramTaken = () =>
  new MedusaError(
    NOT_ALLOWED,
    "This Telegram belongs to another account, or this account has another Telegram.",
    "account_telegram_taken",
  )

export const telegramNotLinked = () =>
  new MedusaError(NOT_FOUND, "No Telegram is linked.", "account_telegram_not_linked")

export const telegramUserTaken = () =>
  new MedusaError(
    NOT_ALLOWED,
    "telegram_id: the bot knows this user already.",
    "account_telegram_user_taken",
  )

export const telegramUserMissing = () =>
  new MedusaError(NOT_FOUND, "There is no such Telegram user.", "account_telegram_user_missing")

export const telegramBotUnknown = () =>
  new MedusaError(
    NOT_ALLOWED,
    "The shop's bot has not run yet, so nobody can be led to it.",
    "account_telegram_no_bot",
  )
