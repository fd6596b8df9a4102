const texts = {
  ru: {
    ifTheButtonFails: (count: number) =>
      count === 1
        ? "Если кнопка не нажимается, откройте эту ссылку:"
        : "Если кнопки не нажимаются, откройте эти ссылки:",
    sentBy: (shop: string) =>
      `Это письмо отправлено автоматически: ${shop}. Отвечать на него не нужно.`,
  },
  en: {
    ifTheButtonFails: (count: number) =>
      count === 1
        ? "If the button does not work, open this link:"
        : "If the buttons do not work, open these links:",
    sentBy: (shop: string) => `Sent automatically by ${shop}. There is no need to answer.`,
  },
}

export const languageOf = (locale: string): "ru" | "en" =>
  locale.toLowerCase().startsWith("ru") ? "ru" : "en"

export const mailTexts = (locale: string) => texts[languageOf(locale)]
