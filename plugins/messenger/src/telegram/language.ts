export const languages = ["ru", "en"] as const

export type Language = (typeof languages)[number]

const spokenByRussians = /^(ru|be|uk|kk|ky|tg|uz)\b/i

/** Somebody's own choice, or else what their Telegram says. */
export const languageOf = (choice: string | null, languageCode: string | null): Language => {
  if (choice === "ru" || choice === "en") return choice
  return languageCode === null || spokenByRussians.test(languageCode) ? "ru" : "en"
}
