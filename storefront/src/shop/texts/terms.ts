import type { TextIn } from "./shop-text"

export const terms: TextIn = {
  ru: ({ legalName, email }) => ({
    title: "Условия продажи",
    lead: "Коротко и по порядку: как складывается цена, когда заказ считается принятым и как вернуть товар.",
    sections: [
      {
        heading: "1. Кто продаёт",
        paragraphs: [
          `Продавец — ${legalName}. Полные сведения о нём — на странице «Продавец». Покупателем может быть любой человек старше 18 лет или организация.`,
        ],
      },
      {
        heading: "2. Цена и наличие",
        paragraphs: [
          "Цены указаны в рублях и включают НДС. Цена заказа — та, что была показана при его оформлении; позже она не меняется. Количество на складе показано на странице товара и проверяется ещё раз в момент заказа.",
        ],
      },
      {
        heading: "3. Заказ и оплата",
        paragraphs: [
          "Для заказа нужен личный кабинет. Оплатить можно сразу, позже или при получении. Пока заказ не оплачен, вы можете изменить количество, убрать позиции или отменить его целиком. О том, что неоплаченный заказ скоро будет отменён, мы предупреждаем письмом.",
        ],
      },
      {
        heading: "4. Доставка",
        paragraphs: [
          "О каждой перемене в доставке мы сообщаем: когда заказ собран, когда выехал и когда вручён. Осмотрите товар при получении: заметные повреждения лучше отметить сразу.",
        ],
      },
      {
        heading: "5. Возврат",
        paragraphs: [
          "От товара, купленного на расстоянии, можно отказаться до получения в любое время, а после получения — в течение семи дней, если он не был в употреблении и сохранены его вид и документ о покупке. Деньги мы возвращаем не позже чем через десять дней, за вычетом расходов на обратную доставку.",
          "Если в товаре нашёлся недостаток, действует закон «О защите прав потребителей»: вы выбираете замену, ремонт, снижение цены или возврат денег.",
        ],
      },
      {
        heading: "6. Гарантия",
        paragraphs: [
          "Срок гарантии назван в таблице характеристик каждого товара и считается со дня передачи.",
        ],
      },
      {
        heading: "7. Отзывы",
        paragraphs: [
          "Отзыв о товаре может оставить тот, кто его купил и оплатил. Отзывы с бранью, чужими личными данными и рекламой мы скрываем.",
        ],
      },
      {
        heading: "8. Вопросы",
        paragraphs: [`Напишите на ${email}, и мы ответим.`],
      },
    ],
  }),
  en: ({ legalName, email }) => ({
    title: "Terms of sale",
    lead: "Short and in order: how the price is made, when an order is accepted and how to return a product.",
    sections: [
      {
        heading: "1. Who sells",
        paragraphs: [
          `The seller is ${legalName}. Its full details are on the page “Seller”. Anybody over 18 years of age or any organisation may buy.`,
        ],
      },
      {
        heading: "2. Price and stock",
        paragraphs: [
          "Prices are in roubles and include VAT. The price of an order is the one shown when it was placed; it does not change afterwards. Stock is shown on the page of each product and is checked once more at the moment of ordering.",
        ],
      },
      {
        heading: "3. Ordering and payment",
        paragraphs: [
          "An account is needed to order. You can pay at once, later or on delivery. As long as an order is unpaid you may change quantities, remove positions or cancel it altogether. Before an unpaid order is cancelled we warn you by mail.",
        ],
      },
      {
        heading: "4. Delivery",
        paragraphs: [
          "We tell you of every step: when the order is packed, on its way and handed over. Please look at the product when you receive it: visible damage is best noted at once.",
        ],
      },
      {
        heading: "5. Returns",
        paragraphs: [
          "A product bought at a distance can be refused at any time before you receive it and within seven days after, if it has not been used and its looks and proof of purchase are kept. We return the money within ten days, less the cost of the way back.",
          "If a product proves faulty, the consumer protection law applies: you choose replacement, repair, a lower price or your money back.",
        ],
      },
      {
        heading: "6. Warranty",
        paragraphs: [
          "The warranty of each product is named in its table of specifications and begins on the day of handing over.",
        ],
      },
      {
        heading: "7. Reviews",
        paragraphs: [
          "Whoever has bought and paid for a product may review it. We hide reviews with abuse, other people’s personal data or advertising.",
        ],
      },
      { heading: "8. Questions", paragraphs: [`Write to ${email} and we will answer.`] },
    ],
  }),
}
