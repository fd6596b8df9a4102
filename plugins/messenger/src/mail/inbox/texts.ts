const ru = {
  title: "Почта магазина",
  lead: "Почтовый сервер не указан, поэтому письма остаются здесь. Страница видна только с этого компьютера.",
  none: "Писем пока нет",
  noneLead: "Как только магазин отправит письмо, оно появится здесь само.",
  to: "Кому",
  from: "От кого",
  received: "Получено",
  back: "Все письма",
  remove: "Удалить",
  removeAll: "Удалить все",
  plain: "Текстом",
  view: "Письмо",
  missing: "Такого письма нет",
  failed: "Письма сейчас недоступны",
}

const en: typeof ru = {
  title: "Mail of the shop",
  lead: "No mail server is named, so mails stay here. The page can be seen from this computer only.",
  none: "No mails yet",
  noneLead: "As soon as the shop sends one, it appears here by itself.",
  to: "To",
  from: "From",
  received: "Received",
  back: "All mails",
  remove: "Delete",
  removeAll: "Delete all",
  plain: "As text",
  view: "Mail",
  missing: "There is no such mail",
  failed: "The mails cannot be read now",
}

export type InboxTexts = typeof ru & { language: "ru" | "en" }

/** By the language the browser likes best among the two. */
export const inboxTexts = (acceptLanguage: string | undefined): InboxTexts => {
  const first = /\b(ru|en)\b/i.exec(acceptLanguage ?? "")?.[1]?.toLowerCase()
  return first === "ru" ? { ...ru, language: "ru" } : { ...en, language: "en" }
}
