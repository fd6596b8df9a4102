import type { TextIn } from "./shop-text"

export const seller: TextIn = {
  ru: ({ legalName, taxId, registrationNumber, address, hours, phone, email }) => ({
    title: "Продавец",
    lead: "С кем вы заключаете договор, когда покупаете в «Домовом».",
    sections: [
      {
        heading: "Сведения о продавце",
        paragraphs: [],
        points: [
          `Наименование: ${legalName}`,
          `ИНН: ${taxId}`,
          `${registrationNumber.length === 15 ? "ОГРНИП" : "ОГРН"}: ${registrationNumber}`,
          `Адрес: ${address}`,
          `Часы работы: ${hours.join(", ")}`,
          `Телефон: ${phone}`,
          `Почта: ${email}`,
        ],
      },
      {
        heading: "Обращения и претензии",
        paragraphs: [
          `Напишите на ${email} или по почтовому адресу выше. Назовите номер заказа и что случилось: на претензию мы отвечаем не позже чем через десять дней.`,
        ],
      },
    ],
  }),
  en: ({ legalName, taxId, registrationNumber, address, hours, phone, email }) => ({
    title: "Seller",
    lead: "Whom you conclude a contract with when you buy from Domovoy.",
    sections: [
      {
        heading: "Details of the seller",
        paragraphs: [],
        points: [
          `Name: ${legalName}`,
          `Taxpayer number (INN): ${taxId}`,
          `State registration number (${registrationNumber.length === 15 ? "OGRNIP" : "OGRN"}): ${registrationNumber}`,
          `Address: ${address}`,
          `Opening hours: ${hours.join(", ")}`,
          `Phone: ${phone}`,
          `E-mail: ${email}`,
        ],
      },
      {
        heading: "Requests and complaints",
        paragraphs: [
          `Write to ${email} or to the postal address above. Name the order and what happened: we answer a complaint within ten days.`,
        ],
      },
    ],
  }),
}
