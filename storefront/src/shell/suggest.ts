import { getSuggestions } from "../catalog/catalog-functions"
import { getLocale } from "../paraglide/runtime"
import { entriesOf, type Entry } from "./suggestion-entries"

export const suggest = async (q: string, signal: AbortSignal): Promise<Entry[]> =>
  entriesOf(await getSuggestions({ data: { locale: getLocale(), q }, signal }))
