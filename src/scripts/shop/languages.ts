export const BASE_LOCALE = "ru-RU"
export const ENGLISH_LOCALE = "en-US"
