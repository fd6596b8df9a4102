import type { Order } from "@contracts/checkout/order"
import { asPerson, readZone } from "../account/account.server"
import { askStore, Refusal } from "../account/ask-store.server"
import { fetchProduct } from "../catalog/catalog.server"
import type { Locale } from "../paraglide/runtime"
import { readCart } from "./cart.server"
import type { Missing } from "./order-wish"

const ORDERS = "/store/customers/me/orders"
const PAGE = 20

/** Names in the reader's language; what is no longer sold keeps the name it was sold by. */
const inLanguage = async (order: Order, locale: Locale): Promise<Order> => {
  const items = await Promise.all(
    order.items.map(async (item) => {
      const { product_handle: handle } = item
      const product = handle === null ? null : await fetchProduct(locale, handle)
      return product ? { ...item, title: product.title } : item
    }),
  )
  return { ...order, items }
}

type Asked = { locale: Locale; page: number }

/** What waits in the cart stands above what was ordered, on the first page. */
export const readOrders = ({ locale, page }: Asked) =>
  asPerson(async () => {
    const path = `${ORDERS}?limit=${String(PAGE)}&offset=${String((page - 1) * PAGE)}`
    const [zone, cart, { orders, count }] = await Promise.all([
      readZone(),
      page === 1 ? readCart(locale) : null,
      askStore<{ orders: Order[]; count: number }>(path),
    ])
    return {
      zone,
      page,
      pages: Math.ceil(count / PAGE),
      waiting: cart?.positions ?? [],
      orders: await Promise.all(orders.map((order) => inLanguage(order, locale))),
    }
  })

/** Null as well for an order that is somebody else's. */
export const readOrder = ({ locale, id }: { locale: Locale; id: string }) =>
  asPerson(async () => {
    const zone = await readZone()
    try {
      const path = `${ORDERS}/${encodeURIComponent(id)}`
      const { order } = await askStore<{ order: Order }>(path)
      return { zone, order: await inLanguage(order, locale) }
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) return { zone, order: null }
      throw error
    }
  })

type Reordered = { locale: Locale; again: string; missing: Missing[] }

/** What of an order did not get into the cart again, by name; null where the order is not one's own. */
export const readReordered = async ({ locale, again: id, missing }: Reordered) => {
  const found = await readOrder({ locale, id })
  if (!found?.order) return null
  const { items, number } = found.order
  const told = missing.flatMap(({ item_id, reason }) => {
    const item = items.find((one) => one.id === item_id)
    return item ? [{ title: item.title, reason }] : []
  })
  return { number, missing: told }
}

export type Orders = NonNullable<Awaited<ReturnType<typeof readOrders>>>
