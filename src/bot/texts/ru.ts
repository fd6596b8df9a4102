import { html, joinLines, type Html } from "@domovoy/messenger/runtime"
import { counted } from "../../lib/text/counted"

export const ru = {
  menu: {
    title: (name: string | null): Html =>
      name === null
        ? html`<b>Домовой</b> — магазин бытовой техники. Чем помочь?`
        : html`<b>Домовой</b> — магазин бытовой техники. Чем помочь, ${name}?`,
    openShop: "Открыть магазин",
    about: "О магазине",
    account: "Мой кабинет",
    settings: "Настройки",
    toMenu: "В главное меню",
  },
  commands: {
    start: "Главное меню",
    help: "Что я умею",
    login: "Связать с кабинетом магазина",
    cancel: "Прервать разговор",
  },
  help: (): Html =>
    joinLines(
      html`<b>Что я умею</b>`,
      html`/start — главное меню`,
      html`/login — связать этот Telegram с кабинетом магазина`,
      html`/cancel — прервать разговор`,
      html``,
      html`Всё остальное — кнопками.`,
    ),
  notUnderstood: html`Я не понял. Выберите кнопку или команду: /help`,
  about: {
    title: html`<b>О магазине</b>`,
    text: html`Бытовая техника для кухни, уборки и стирки: с доставкой, честными сроками и людьми,
    которые отвечают.`,
    address: "Адрес",
    phone: "Телефон",
    email: "Почта",
    hours: "Часы работы",
    contacts: "Контакты на сайте",
  },
  account: {
    title: html`<b>Мой кабинет</b>`,
    linked: (email: string): Html =>
      html`Этот Telegram связан с кабинетом ${email}. Сюда приходят новости о ваших заказах.`,
    notLinked: html`Этот Telegram не связан с кабинетом магазина. Свяжите его, и новости о заказах
    будут приходить сюда.`,
    howToLink: html`Получите код и введите его на сайте: «Кабинет» → «Telegram».`,
    getCode: "Получить код",
    openSite: "Открыть кабинет на сайте",
    unlink: "Отвязать",
    askUnlink: html`Отвязать этот Telegram от кабинета? Новости о заказах будут приходить только на
    почту.`,
    unlinked: "Telegram отвязан.",
    code: (code: string, minutes: number): Html =>
      joinLines(
        html`Ваш код: <code>${code}</code>`,
        html``,
        html`Введите его на сайте: «Кабинет» → «Telegram». Код действует ${minutes} минут и работает
        один раз.`,
        html`Никому его не сообщайте: кто введёт код, тот и получит доступ к этому чату.`,
      ),
    alreadyLinked: html`Этот Telegram уже связан с кабинетом магазина.`,
  },
  link: {
    ask: (email: string): Html =>
      html`Кабинет ${email} хочет связать с собой этот Telegram. Это ваш кабинет?`,
    yes: "Да, мой",
    no: "Нет, не мой",
    accepted: html`Хорошо. Осталось подтвердить на сайте: «Кабинет» → «Telegram».`,
    declined: html`Понял, ничего не связываю.`,
    over: html`Эта ссылка уже использована или устарела. Сделайте новую на сайте: «Кабинет» →
    «Telegram».`,
  },
  settings: {
    title: html`<b>Настройки</b>`,
    language: (name: string): Html => html`Язык: ${name}`,
    zone: (name: string): Html => html`Часовой пояс: ${name}`,
    noZone: "не выбран",
    changeZone: "Сменить часовой пояс",
    chooseZone: html`Выберите часовой пояс:`,
    otherZone: "Другой…",
    askZone: html`Напишите часовой пояс, например <code>Europe/Berlin</code> или
      <code>America/Adak</code>.`,
    wrongZone: html`Такого часового пояса я не знаю.`,
    saved: "Сохранено.",
    back: "‹ Настройки",
    cities: {
      kaliningrad: "Калининград",
      moscow: "Москва",
      samara: "Самара",
      yekaterinburg: "Екатеринбург",
      omsk: "Омск",
      krasnoyarsk: "Красноярск",
      irkutsk: "Иркутск",
      yakutsk: "Якутск",
      vladivostok: "Владивосток",
      magadan: "Магадан",
      kamchatka: "Камчатка",
    },
  },
  notices: {
    linked: (email: string): Html =>
      joinLines(
        html`Готово: этот Telegram связан с кабинетом ${email}.`,
        html`Новости о заказах и напоминания будут приходить сюда.`,
      ),
    order: {
      open: "Открыть заказ",
      pay: (sum: string) => `Оплатить ${sum}`,
      item: (title: string, quantity: number): Html =>
        quantity === 1 ? html`• ${title}` : html`• ${title} × ${quantity}`,
      more: (count: number): Html =>
        html`… и ещё ${count} ${counted(count, ["товар", "товара", "товаров"])}`,
      total: (sum: string): Html => html`Итого: ${sum}`,
    },
    unlinked: html`Этот Telegram больше не связан с кабинетом магазина. Связать снова: /login`,
  },
}
