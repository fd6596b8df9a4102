import type { TextIn } from "./shop-text"

export const about: TextIn = {
  ru: () => ({
    title: "О магазине",
    lead: "Домовой бережёт дом, пока хозяева заняты. Мы назвали магазин в его честь: продаём технику, которая делает то же самое.",
    sections: [
      {
        heading: "Что мы продаём",
        paragraphs: [
          "Холодильники и стиральные машины, чайники и кофемашины, пылесосы, климат, технику для красоты и для отдыха. Не всё подряд, а то, что сами поставили бы дома: у каждой модели понятное назначение, описание без громких слов и полная таблица характеристик.",
        ],
      },
      {
        heading: "Как мы показываем товар",
        paragraphs: ["Мы хотим, чтобы решение было лёгким, а потом не пришлось жалеть. Поэтому:"],
        points: [
          "цена на странице окончательная, НДС уже включён;",
          "остаток взят прямо со склада: если написано «осталось две штуки», их две;",
          "характеристики одного вида техники названы одинаково, и товары можно поставить рядом и сравнить строка к строке;",
          "поиск понимает опечатки, забытую раскладку и домашние слова вроде «стиралка».",
        ],
      },
      {
        heading: "Если что-то непонятно",
        paragraphs: [
          "Позвоните или напишите: ответит человек, который знает товар. Спросить можно и о том, влезет ли холодильник в нишу, и о том, чем один чайник лучше другого.",
        ],
      },
    ],
  }),
  en: () => ({
    title: "About us",
    lead: "A domovoy is the house spirit of Slavic tales: it looks after the home while its people are busy. We sell appliances that do the same.",
    sections: [
      {
        heading: "What we sell",
        paragraphs: [
          "Fridges and washing machines, kettles and coffee machines, vacuum cleaners, climate, personal care and things for a quiet evening. Not everything there is, but what we would put in our own homes: each model has a clear purpose, a description without loud words and a full table of specifications.",
        ],
      },
      {
        heading: "How we show it",
        paragraphs: ["We want the choice to be easy and not to be regretted later. So:"],
        points: [
          "the price on the page is final, VAT included;",
          "stock comes straight from the warehouse: when it says two are left, there are two;",
          "appliances of one kind have their specifications named alike, so that you can compare them line by line;",
          "search understands typing errors, a forgotten keyboard layout and everyday words.",
        ],
      },
      {
        heading: "When something is unclear",
        paragraphs: [
          "Call or write: somebody who knows the product will answer. Ask whether a fridge fits into your niche, or why one kettle is better than another.",
        ],
      },
    ],
  }),
}
