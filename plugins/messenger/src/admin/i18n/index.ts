import en from "./en"
import ru from "./ru"

export default { en: { messenger: en }, ru: { messenger: ru } }
