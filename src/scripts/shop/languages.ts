import type { CreateTranslationDTO } from "@medusajs/framework/types"
import { ENGLISH_LOCALE } from "../../contracts/catalog/locale"

/** The English of a row whose own texts are Russian. */
export const inEnglish = (
  reference: string,
  reference_id: string,
  translations: Record<string, string>,
): CreateTranslationDTO => ({ reference, reference_id, locale_code: ENGLISH_LOCALE, translations })
