import type { PasswordRule } from "../../../contracts/account/password"

const texts = {
  ru: {
    shop: "Домовой",
    title: "Придумайте пароль",
    lead: "С ним вы будете входить в магазин. Почта — ваш логин:",
    password: "Пароль",
    again: "Ещё раз",
    rules: "Не короче 8 знаков: строчная и заглавная буква, цифра и знак вроде «-» или «!».",
    save: "Сохранить пароль",
    differ: "Пароли не совпадают. Введите один и тот же пароль дважды.",
    over: "Ссылка больше не действует",
    overWhy:
      "Ею уже воспользовались, её заменила более новая или прошло слишком много времени. Попросите магазин прислать новую.",
    done: "Пароль сохранён",
    doneWhy: "Теперь вы входите с этой почтой и паролем.",
    dashboard: "Вам открыта и панель управления.",
    toDashboard: "Открыть панель управления",
    broken: {
      too_short: "Нужно не меньше 8 знаков.",
      too_long: "Не больше 200 знаков.",
      lower: "Не хватает строчной буквы.",
      upper: "Не хватает заглавной буквы.",
      digit: "Не хватает цифры.",
      special: "Не хватает знака вроде «-» или «!».",
      example: "Это пароль из примера, придумайте свой.",
    } satisfies Record<PasswordRule, string>,
  },
  en: {
    shop: "Domovoy",
    title: "Choose a password",
    lead: "You will log in to the shop with it. Your e-mail is your login:",
    password: "Password",
    again: "Once more",
    rules:
      "At least 8 characters: a lower-case and an upper-case letter, a digit and a sign such as “-” or “!”.",
    save: "Save password",
    differ: "The passwords differ. Type the same password twice.",
    over: "This link has ended",
    overWhy:
      "It has been used, a newer one has replaced it, or it is too old. Ask the shop to send you another.",
    done: "Password saved",
    doneWhy: "From now on you log in with this e-mail and password.",
    dashboard: "The dashboard is open to you, too.",
    toDashboard: "Open the dashboard",
    broken: {
      too_short: "At least 8 characters are needed.",
      too_long: "At most 200 characters.",
      lower: "A lower-case letter is missing.",
      upper: "An upper-case letter is missing.",
      digit: "A digit is missing.",
      special: "A sign such as “-” or “!” is missing.",
      example: "This is the password of the example; choose your own.",
    } satisfies Record<PasswordRule, string>,
  },
}

export type PageLanguage = keyof typeof texts

export const passwordTexts = (language: PageLanguage) => texts[language]

/** The language asked for by the link, else the first that the browser likes and we speak. */
export const languageOf = (asked: unknown, accepted: string | undefined): PageLanguage => {
  if (asked === "ru" || asked === "en") return asked
  const liked = (accepted ?? "").toLowerCase().match(/\b(ru|en)\b/)
  return liked?.[0] === "en" ? "en" : "ru"
}
