import catalogueEn from "./catalogue-en"
import catalogueRu from "./catalogue-ru"
import en from "./people-en"
import ru from "./people-ru"

export default {
  en: { people: en, catalogue: catalogueEn },
  ru: { people: ru, catalogue: catalogueRu },
}
