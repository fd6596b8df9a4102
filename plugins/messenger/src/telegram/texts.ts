import type { Html } from "./html"
import { html } from "./html"
import type { Language } from "./language"

/** What the machine itself says; all else is said by whoever registers it. */
type MachineTexts = {
  cancel: string
  toMenu: string
  outOfDate: string
  failed: Html
  cancelled: Html
  nothingToCancel: Html
  dialogOver: Html
  unknownCommand: Html
  textOnly: Html
  yes: string
  no: string
  previous: string
  next: string
  pageOf: (page: number, pages: number) => string
}

const ru: MachineTexts = {
  cancel: "Отмена",
  toMenu: "В главное меню",
  outOfDate: "Эта кнопка устарела.",
  failed: html`Не получилось: что-то сломалось у нас. Попробуйте ещё раз чуть позже.`,
  cancelled: html`Отменено.`,
  nothingToCancel: html`Отменять нечего.`,
  dialogOver: html`Прошло много времени, и этот разговор закончился. Начните заново.`,
  unknownCommand: html`Такой команды нет. Что я умею: /help`,
  textOnly: html`Я понимаю текст, команды и кнопки. Что я умею: /help`,
  yes: "Да",
  no: "Нет",
  previous: "‹ Назад",
  next: "Вперёд ›",
  pageOf: (page, pages) => `${page} из ${pages}`,
}

const en: MachineTexts = {
  cancel: "Cancel",
  toMenu: "Main menu",
  outOfDate: "This button is out of date.",
  failed: html`That did not work: something broke on our side. Please try again a little later.`,
  cancelled: html`Cancelled.`,
  nothingToCancel: html`There is nothing to cancel.`,
  dialogOver: html`That was long ago, and this conversation is over. Please begin again.`,
  unknownCommand: html`There is no such command. What I can do: /help`,
  textOnly: html`I understand text, commands and buttons. What I can do: /help`,
  yes: "Yes",
  no: "No",
  previous: "‹ Back",
  next: "Next ›",
  pageOf: (page, pages) => `${page} of ${pages}`,
}

const texts: Record<Language, MachineTexts> = { ru, en }

export const machineTexts = (language: Language): MachineTexts => texts[language]
