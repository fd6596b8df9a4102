import { randomUUID } from "node:crypto"
import type { SavedCard } from "@contracts/checkout/card"
import { asPerson } from "../account/account.server"
import { askStore } from "../account/ask-store.server"
import type { Locale } from "../paraglide/runtime"
import { readOrder } from "./orders.server"

/** An order of one's own that can be paid by card now, and the cards that are known. */
export const readPayOffer = ({ locale, id }: { locale: Locale; id: string }) =>
  asPerson(async () => {
    const [found, { cards }] = await Promise.all([
      readOrder({ locale, id }),
      askStore<{ cards: SavedCard[] }>("/store/customers/me/cards"),
    ])
    const order = found?.order ?? null
    return { offer: order && { order, cards, key: randomUUID() } }
  })

export type PayOffer = NonNullable<NonNullable<Awaited<ReturnType<typeof readPayOffer>>>["offer"]>
