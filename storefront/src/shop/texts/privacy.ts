import type { TextIn } from "./shop-text"

export const privacy: TextIn = {
  ru: ({ legalName, taxId, address, email }) => ({
    title: "Персональные данные",
    lead: "Что мы о вас знаем, зачем это нужно и как всё это удалить.",
    sections: [
      {
        heading: "Кто отвечает за данные",
        paragraphs: [
          `Оператор — ${legalName}, ИНН ${taxId}, ${address}. По любому вопросу о данных пишите на ${email}.`,
        ],
      },
      {
        heading: "Когда вы просто смотрите",
        paragraphs: [
          "Смотреть магазин можно, не называя себя. Мы не ставим рекламных и следящих файлов cookie и не передаём ваши действия сторонним счётчикам.",
        ],
        points: [
          "В файле cookie «theme» ваш браузер помнит светлую или тёмную тему, если вы её выбрали.",
          "Когда вы вошли, файл cookie «session» подтверждает это магазину, а «here» говорит странице, что кто-то вошёл. Оба исчезают при выходе.",
          "Список сравнения хранится в самом браузере и к нам попадает, только когда вы его открываете.",
          "В журнале сервера остаются сетевой адрес, время и адрес страницы без слов поиска: так мы находим ошибки и отражаем атаки.",
        ],
      },
      {
        heading: "Когда у вас есть личный кабинет",
        paragraphs: ["Мы храним то, без чего заказ не выполнить:"],
        points: [
          "имя, почту, телефон и дату рождения (продаём только совершеннолетним);",
          "адреса доставки и историю заказов;",
          "отзывы, которые вы написали: их видят все, с вашим именем и первой буквой фамилии;",
          "имя в Telegram, если вы связали с ним кабинет;",
          "где и когда вы вошли: сетевой адрес и название программы, пока этот вход действует, и ещё 400 дней — отпечаток места, по которому его не восстановить: так мы предупреждаем о входе из нового места;",
          "о сохранённой карте: её вид, последние четыре цифры, срок и ключ, по которому её знает банк.",
        ],
      },
      {
        heading: "Основание и срок",
        paragraphs: [
          "Мы обрабатываем данные, чтобы исполнить договор с вами, и с вашего согласия, которое вы даёте при регистрации. Данные хранятся, пока есть кабинет. Сведения о заказах остаются дольше, столько, сколько требует закон о бухгалтерском учёте, но после удаления кабинета — без вашего имени. Без имени остаются и отзывы.",
        ],
      },
      {
        heading: "Кому мы их передаём",
        paragraphs: [
          "Службе доставки — имя, телефон и адрес заказа. Банку — сумму и номер платежа; номер карты мы не храним. Больше никому, кроме случаев, названных в законе.",
        ],
      },
      {
        heading: "Ваши права",
        paragraphs: [
          `Исправить данные, получить их копию и удалить кабинет можно самим, в личном кабинете. Чтобы узнать о них больше или отозвать согласие, напишите на ${email}: мы отвечаем в течение десяти рабочих дней. Если ответ не устроит, можно обратиться в Роскомнадзор.`,
        ],
      },
    ],
  }),
  en: ({ legalName, taxId, address, email }) => ({
    title: "Personal data",
    lead: "What we know of you, what it is for, and how to have it deleted.",
    sections: [
      {
        heading: "Who is responsible",
        paragraphs: [
          `The operator is ${legalName}, INN ${taxId}, ${address}. Write to ${email} about anything that concerns your data.`,
        ],
      },
      {
        heading: "When you are just looking",
        paragraphs: [
          "You can look around the shop without telling who you are. We set no advertising or tracking cookies and pass nothing you do to third-party counters.",
        ],
        points: [
          "In the cookie “theme” your browser remembers the light or dark theme, if you have chosen one.",
          "When you are logged in, the cookie “session” proves it to the shop, and “here” tells the page that somebody is. Both are gone when you log out.",
          "Your comparison is kept in the browser itself and reaches us only when you open it.",
          "The log of the server keeps the network address, the time and the page without the words of a search: that is how we find faults and ward off attacks.",
        ],
      },
      {
        heading: "When you have an account",
        paragraphs: ["We keep what an order cannot do without:"],
        points: [
          "name, e-mail, phone and date of birth (we sell to adults only);",
          "delivery addresses and the history of orders;",
          "the reviews you have written: everybody sees them, with your first name and the first letter of your last name;",
          "your Telegram name, if you have linked your account to it;",
          "where and when you logged in: network address and program, for as long as that login lasts, and for 400 days an imprint of the place that does not show it again, so that we can tell you of a login from a new one;",
          "of a card you have saved: its kind, its last four digits, its date and the bank's token for it.",
        ],
      },
      {
        heading: "Why, and for how long",
        paragraphs: [
          "We process data to fulfil our contract with you, and with the consent you give when you register. They are kept as long as the account exists. Records of orders stay for as long as accounting law demands, but without your name once the account is deleted. Reviews stay too, without the name.",
        ],
      },
      {
        heading: "Whom we pass them to",
        paragraphs: [
          "To the carrier: name, phone and address of the order. To the bank: the sum and number of the payment; we do not keep card numbers. To nobody else, except where the law demands it.",
        ],
      },
      {
        heading: "Your rights",
        paragraphs: [
          `You can correct your data, get a copy and delete the account yourself, in “My account”. To learn more of them or to withdraw your consent, write to ${email}: we answer within ten working days. If the answer does not satisfy you, you may turn to Roskomnadzor.`,
        ],
      },
    ],
  }),
}
