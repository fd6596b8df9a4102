const texts = {
  ru: {
    ifTheButtonFails: "Если кнопка не нажимается, откройте эту ссылку:",
    sentBy: (shop: string) =>
      `Это письмо отправлено автоматически: ${shop}. Отвечать на него не нужно.`,
  },
  en: {
    ifTheButtonFails: "If the button does not work, open this link:",
    sentBy: (shop: string) => `Sent automatically by ${shop}. There is no need to answer.`,
  },
}

export const languageOf = (locale: string): "ru" | "en" =>
  locale.toLowerCase().startsWith("ru") ? "ru" : "en"

export const mailTexts = (locale: string) => texts[languageOf(locale)]
