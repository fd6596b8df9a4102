import catalogImportEn from "./catalog-import-en"
import catalogImportRu from "./catalog-import-ru"
import catalogueEn from "./catalogue-en"
import catalogueRu from "./catalogue-ru"
import en from "./people-en"
import ru from "./people-ru"

export default {
  en: { people: en, catalogue: catalogueEn, catalogImport: catalogImportEn },
  ru: { people: ru, catalogue: catalogueRu, catalogImport: catalogImportRu },
}
