import en from "./people-en"
import ru from "./people-ru"

export default { en: { people: en }, ru: { people: ru } }
