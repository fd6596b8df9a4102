import { sizedUrl } from "@contracts/catalog/picture"
import type { Suggestions } from "../catalog/views"
import { formatMoney } from "../lib/format"
import { m } from "../paraglide/messages"

export type Entry = { href: string; name: string; note: string; image?: string }

const MOST_PRODUCTS = 6
const MOST_OTHERS = 3

/** Categories first: they are what most people mean by a single word. */
export const entriesOf = ({ products, categories, brands }: Suggestions): Entry[] => [
  ...categories.slice(0, MOST_OTHERS).map(({ handle, name }) => ({
    href: `/category/${encodeURIComponent(handle)}`,
    name,
    note: m.suggest_categories(),
  })),
  ...brands.slice(0, MOST_OTHERS).map(({ handle, name }) => ({
    href: `/search?${new URLSearchParams({ brand: handle }).toString()}`,
    name,
    note: m.suggest_brands(),
  })),
  ...products.slice(0, MOST_PRODUCTS).map(({ handle, title, price, image }) => ({
    href: `/product/${encodeURIComponent(handle)}`,
    name: title,
    note: price ? formatMoney(price) : "",
    ...(image === null ? {} : { image: sizedUrl(image, 160) }),
  })),
]
