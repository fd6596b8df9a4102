import type { Locale } from "../../paraglide/runtime"
import type { Facts } from "../facts.server"

type Section = { heading: string; paragraphs: string[]; points?: string[] }
export type ShopText = { title: string; lead: string; sections: Section[] }

/** A page of words in every language of the shop, with the facts of the seller put in. */
export type TextIn = Record<Locale, (facts: Facts) => ShopText>
