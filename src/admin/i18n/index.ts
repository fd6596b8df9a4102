import catalogImportEn from "./catalog-import-en"
import catalogImportRu from "./catalog-import-ru"
import catalogueEn from "./catalogue-en"
import catalogueRu from "./catalogue-ru"
import en from "./people-en"
import ru from "./people-ru"
import reviewsEn from "./reviews-en"
import reviewsRu from "./reviews-ru"
import telegramEn from "./telegram-en"
import telegramRu from "./telegram-ru"

export default {
  en: {
    people: en,
    catalogue: catalogueEn,
    catalogImport: catalogImportEn,
    reviews: reviewsEn,
    telegram: telegramEn,
  },
  ru: {
    people: ru,
    catalogue: catalogueRu,
    catalogImport: catalogImportRu,
    reviews: reviewsRu,
    telegram: telegramRu,
  },
}
