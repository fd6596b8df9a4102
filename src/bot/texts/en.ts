import { html, joinLines, type Html } from "@domovoy/messenger/runtime"
import type { Texts } from "./texts"

export const en: Texts = {
  menu: {
    title: (name: string | null): Html =>
      name === null
        ? html`<b>Domovoy</b> sells household appliances. What can I do for you?`
        : html`<b>Domovoy</b> sells household appliances. What can I do for you, ${name}?`,
    openShop: "Open the shop",
    about: "About the shop",
    account: "My account",
    settings: "Settings",
    toMenu: "Main menu",
  },
  commands: {
    start: "Main menu",
    help: "What I can do",
    login: "Link to an account of the shop",
    cancel: "Break off what we are doing",
  },
  help: (): Html =>
    joinLines(
      html`<b>What I can do</b>`,
      html`/start – main menu`,
      html`/login – link this Telegram to an account of the shop`,
      html`/cancel – break off what we are doing`,
      html``,
      html`Everything else is done by buttons.`,
    ),
  notUnderstood: html`I did not understand that. Choose a button or a command: /help`,
  about: {
    title: html`<b>About the shop</b>`,
    text: html`Appliances for kitchen, cleaning and laundry: delivered, when we said we would, by
    people who answer.`,
    address: "Address",
    phone: "Phone",
    email: "E-mail",
    hours: "Opening hours",
    contacts: "Contacts on the site",
  },
  account: {
    title: html`<b>My account</b>`,
    linked: (email: string): Html =>
      html`This Telegram is linked to the account ${email}. News of your orders comes here.`,
    notLinked: html`This Telegram is not linked to an account of the shop. Link it, and news of your
    orders will come here.`,
    howToLink: html`Get a code and type it on the site: “Account” → “Telegram”.`,
    getCode: "Get a code",
    openSite: "Open the account on the site",
    unlink: "Unlink",
    askUnlink: html`Unlink this Telegram from the account? News of your orders will come by e-mail
    only.`,
    unlinked: "Telegram is unlinked.",
    code: (code: string, minutes: number): Html =>
      joinLines(
        html`Your code: <code>${code}</code>`,
        html``,
        html`Type it on the site: “Account” → “Telegram”. It works once, for ${minutes} minutes.`,
        html`Tell it to nobody: whoever types it gets this chat.`,
      ),
    alreadyLinked: html`This Telegram is linked to an account of the shop already.`,
  },
  link: {
    ask: (email: string): Html =>
      html`The account ${email} wants to be linked to this Telegram. Is it yours?`,
    yes: "Yes, mine",
    no: "No, not mine",
    accepted: html`Good. Now confirm it on the site: “Account” → “Telegram”.`,
    declined: html`All right, nothing is linked.`,
    over: html`This link has been used or is too old. Make another one on the site: “Account” →
    “Telegram”.`,
  },
  settings: {
    title: html`<b>Settings</b>`,
    language: (name: string): Html => html`Language: ${name}`,
    zone: (name: string): Html => html`Time zone: ${name}`,
    noZone: "not chosen",
    changeZone: "Change the time zone",
    chooseZone: html`Choose a time zone:`,
    otherZone: "Another one…",
    askZone: html`Write a time zone, such as <code>Europe/Berlin</code> or
      <code>America/Adak</code>.`,
    wrongZone: html`I do not know such a time zone.`,
    saved: "Saved.",
    back: "‹ Settings",
    cities: {
      kaliningrad: "Kaliningrad",
      moscow: "Moscow",
      samara: "Samara",
      yekaterinburg: "Yekaterinburg",
      omsk: "Omsk",
      krasnoyarsk: "Krasnoyarsk",
      irkutsk: "Irkutsk",
      yakutsk: "Yakutsk",
      vladivostok: "Vladivostok",
      magadan: "Magadan",
      kamchatka: "Kamchatka",
    },
  },
  notices: {
    linked: (email: string): Html =>
      joinLines(
        html`Done: this Telegram is linked to the account ${email}.`,
        html`News of your orders and reminders will come here.`,
      ),
    order: {
      open: "Open the order",
      pay: (sum: string) => `Pay ${sum}`,
      item: (title: string, quantity: number): Html =>
        quantity === 1 ? html`• ${title}` : html`• ${title} × ${quantity}`,
      more: (count: number): Html =>
        count === 1 ? html`… and one more product` : html`… and ${count} more products`,
      total: (sum: string): Html => html`Total: ${sum}`,
    },
    unlinked: html`This Telegram is not linked to an account of the shop any more. To link it again:
    /login`,
  },
}
