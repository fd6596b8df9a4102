import { askStore } from "../account/ask-store.server"
import { asPerson } from "../account/account.server"
import { fetchProduct } from "../catalog/catalog.server"
import type { Locale } from "../paraglide/runtime"

type Line = {
  id: string
  variant_id: string | null
  product_handle: string | null
  product_title: string | null
  title: string
  quantity: number
  unit_price: number
  total: number
}
type Cart = {
  id: string
  region_id: string
  locale: string | null
  currency_code: string
  item_total: number
  items: Line[]
}

const CART = "/store/customers/me/cart"
const FIELDS = [
  "id,currency_code,item_total",
  ...["id", "variant_id", "product_handle", "product_title", "title"].map((one) => `items.${one}`),
  "items.quantity,items.unit_price,items.total,items.created_at",
].join(",")

export const fetchCart = async (fields = FIELDS): Promise<Cart> =>
  (await askStore<{ cart: Cart }>(`${CART}?fields=${fields}`)).cart

/** A position as the page draws it: name, picture and stock are the catalogue's of this moment. */
const positionOf = async (line: Line, { locale, currency_code }: Told) => {
  const { id, variant_id, product_handle: handle, quantity } = line
  const product = handle === null ? null : await fetchProduct(locale, handle)
  const variant = product?.variants.find((one) => one.id === variant_id)
  const money = (amount: number) => ({ amount, currency_code })
  return {
    id,
    handle: variant ? handle : null,
    title: product?.title ?? line.product_title ?? line.title,
    version: product && product.variants.length > 1 ? (variant?.title ?? null) : null,
    image: product?.images[0]?.url ?? null,
    available: variant?.available ?? false,
    stock: variant?.stock ?? null,
    quantity,
    each: money(line.unit_price),
    sum: money(line.total),
  }
}

type Told = { locale: Locale; currency_code: string }
export type Position = Awaited<ReturnType<typeof positionOf>>

/** The cart of whoever is here, the newest position last. */
export const readCart = (locale: Locale) =>
  asPerson(async () => {
    const { currency_code, item_total, items } = await fetchCart()
    const positions = await Promise.all(
      items
        .sort((one, other) => one.id.localeCompare(other.id))
        .map((line) => positionOf(line, { locale, currency_code })),
    )
    return { positions, sum: { amount: item_total, currency_code } }
  })

/** How many things are in it, for the header. */
export const readCartCount = () =>
  asPerson(async () => {
    const { items } = await fetchCart("id,items.id,items.quantity")
    return items.reduce((count, { quantity }) => count + quantity, 0)
  })
