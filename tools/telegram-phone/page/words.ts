const ru = {
  title: "Телефоны",
  language: "English",
  theme: { auto: "Тема: авто", light: "Тема: светлая", dark: "Тема: тёмная" },
  newPerson: "Новый человек",
  openLink: "Открыть ссылку",
  phoneOf: "Чей телефон",
  phone: "Телефон",
  talks: "Чаты",
  noMessages: "Пока ни одного сообщения",
  back: "К списку чатов",
  bot: "бот",
  typing: "печатает…",
  sending: "отправляет файл…",
  blocked: "бот заблокирован",
  messages: "Сообщения",
  whatCan: "Что умеет этот бот?",
  start: "Запустить",
  unblock: "Разблокировать",
  block: "Заблокировать бота",
  more: "Ещё",
  message: "Сообщение",
  send: "Отправить",
  attach: "Приложить файл",
  commands: "Команды",
  showKeys: "Показать клавиатуру бота",
  hideKeys: "Скрыть клавиатуру бота",
  keys: "Клавиатура бота",
  edited: "изменено",
  sent: "отправлено",
  received: "бот получил",
  photo: "Фото",
  document: "Файл",
  contact: "Контакт",
  place: "Место на карте",
  pinned: "Закреплено",
  forwarded: "Переслано от",
  hiddenText: "Скрытый текст, показать",
  today: "Сегодня",
  ok: "Понятно",
  cancel: "Отмена",
  create: "Создать",
  save: "Сохранить",
  open: "Открыть",
  firstName: "Имя",
  lastName: "Фамилия",
  username: "Имя пользователя, без @",
  ownerLanguage: "Язык человека",
  settings: "Настройки телефона",
  link: "Ссылка или её параметр",
  linkHint: "например https://t.me/domovoy_bot?start=abc",
  linkFor: "Ссылка открыта. Кто нажмёт «Запустить»?",
  linkUnknown: "Такого бота здесь нет.",
  shareContact: "Отправить боту ваш номер телефона?",
  share: "Отправить",
  copied: "Скопировано",
  lost: "Связь потеряна, восстанавливаем…",
  failed: "Не получилось. Попробуйте ещё раз.",
  empty: "Здесь ещё нет ни одного человека.",
}

type Words = typeof ru

const en: Words = {
  title: "Phones",
  language: "Русский",
  theme: { auto: "Theme: auto", light: "Theme: light", dark: "Theme: dark" },
  newPerson: "New person",
  openLink: "Open a link",
  phoneOf: "Whose phone",
  phone: "Phone",
  talks: "Chats",
  noMessages: "No messages yet",
  back: "Back to chats",
  bot: "bot",
  typing: "typing…",
  sending: "sending a file…",
  blocked: "bot is blocked",
  messages: "Messages",
  whatCan: "What can this bot do?",
  start: "Start",
  unblock: "Unblock",
  block: "Block the bot",
  more: "More",
  message: "Message",
  send: "Send",
  attach: "Attach a file",
  commands: "Commands",
  showKeys: "Show the bot’s keyboard",
  hideKeys: "Hide the bot’s keyboard",
  keys: "The bot’s keyboard",
  edited: "edited",
  sent: "sent",
  received: "received by the bot",
  photo: "Photo",
  document: "File",
  contact: "Contact",
  place: "Place on the map",
  pinned: "Pinned",
  forwarded: "Forwarded from",
  hiddenText: "Hidden text, show it",
  today: "Today",
  ok: "OK",
  cancel: "Cancel",
  create: "Create",
  save: "Save",
  open: "Open",
  firstName: "First name",
  lastName: "Last name",
  username: "Username, without @",
  ownerLanguage: "The person’s language",
  settings: "Settings of the phone",
  link: "A link, or its parameter",
  linkHint: "such as https://t.me/domovoy_bot?start=abc",
  linkFor: "A link was opened. Who presses Start?",
  linkUnknown: "There is no such bot here.",
  shareContact: "Send the bot your phone number?",
  share: "Send",
  copied: "Copied",
  lost: "Connection lost, trying again…",
  failed: "That did not work. Please try again.",
  empty: "Nobody is here yet.",
}

export type Language = "ru" | "en"

const chosen = localStorage.getItem("language")
const ofBrowser: Language = navigator.language.startsWith("ru") ? "ru" : "en"

/** Of the page around the phones; what bots say is in the language of the person. */
export const language: Language = chosen === "ru" || chosen === "en" ? chosen : ofBrowser
export const words: Words = language === "ru" ? ru : en

export const switchLanguage = () => {
  localStorage.setItem("language", language === "ru" ? "en" : "ru")
  location.reload()
}

const clockTime = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" })
const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" })

export const timeOf = (seconds: number): string => clockTime.format(seconds * 1000)

export const dayOf = (seconds: number): string => {
  const name = day.format(seconds * 1000)
  return name === day.format(Date.now()) ? words.today : name
}

export const sizeOf = (bytes: number): string => {
  const [value, unit] =
    bytes < 1024
      ? [bytes, "byte"]
      : bytes < 1024 ** 2
        ? [bytes / 1024, "kilobyte"]
        : [bytes / 1024 ** 2, "megabyte"]
  const style = {
    style: "unit",
    unit,
    unitDisplay: "narrow",
    maximumFractionDigits: 1,
  } as const
  return new Intl.NumberFormat(language, style).format(value)
}
