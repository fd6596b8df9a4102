import { randomUUID } from "node:crypto"
import { asPerson, readAddresses } from "../account/account.server"
import { askStore } from "../account/ask-store.server"
import type { Locale } from "../paraglide/runtime"
import { fetchCart, readCart } from "./cart.server"
import { waysOfPaying } from "./forms"

type Option = {
  id: string
  name: string
  amount: number | null
  type: { description: string | null } | null
}
type Provider = { id: string }

const providerOf = {
  now: "pp_card_sandbox",
  on_delivery: "pp_deferred_on-delivery",
  later: "pp_deferred_later",
} as const satisfies Record<(typeof waysOfPaying)[number], string>

const languages: Record<Locale, string> = { ru: "ru-RU", en: "en-US" }

/** A cart speaks the language of whoever looks at it last; Medusa names its deliveries by that. */
const speak = async (cart: { id: string; locale: string | null }, locale: Locale) => {
  const language = languages[locale]
  if ((cart.locale ?? languages.ru) === language) return
  const path = `/store/carts/${encodeURIComponent(cart.id)}`
  await askStore(path, { method: "POST", body: { locale: language } })
}

const fetchOptions = async (cart: string) => {
  const { shipping_options: options } = await askStore<{ shipping_options: Option[] }>(
    `/store/shipping-options?cart_id=${encodeURIComponent(cart)}`,
  )
  return options.map(({ id, name, amount, type }) => ({
    id,
    name,
    hint: type?.description ?? "",
    amount: amount ?? 0,
  }))
}

const fetchWays = async (region: string) => {
  const { payment_providers: offered } = await askStore<{ payment_providers: Provider[] }>(
    `/store/payment-providers?region_id=${encodeURIComponent(region)}`,
  )
  return waysOfPaying.filter((way) => offered.some(({ id }) => id === providerOf[way]))
}

type Asked = { locale: Locale; lines: string[] }

/** All that somebody who orders has to choose from; of the cart, the chosen positions or all. */
export const readCheckout = ({ locale, lines }: Asked) =>
  asPerson(async () => {
    const { id, region_id, locale: spoken } = await fetchCart("id,region_id,locale")
    await speak({ id, locale: spoken }, locale)
    const [cart, addresses, options, ways] = await Promise.all([
      readCart(locale),
      readAddresses(),
      fetchOptions(id),
      fetchWays(region_id),
    ])
    const all = cart?.positions ?? []
    const positions = lines.length === 0 ? all : all.filter((one) => lines.includes(one.id))
    const amount = positions.reduce((sum, { sum: one }) => sum + one.amount, 0)
    return {
      positions,
      sum: { amount, currency_code: cart?.sum.currency_code ?? "" },
      addresses: addresses ?? [],
      options,
      ways,
      /** By which a form that is sent twice makes one order. */
      key: randomUUID(),
    }
  })

export type Checkout = NonNullable<Awaited<ReturnType<typeof readCheckout>>>
