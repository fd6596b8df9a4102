import { formatMoney } from "../lib/format"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { LinkHere } from "../ui/link"
import { changed, countFilters, withoutFilters, type ListingWish } from "./listing-wish"
import type { Facets } from "./views"

type Chip = { name: string; without: ListingWish }

const priceWords = ({ price_min, price_max }: ListingWish, currency: string) => {
  const said = (amount: string) => formatMoney({ amount: Number(amount), currency_code: currency })
  return [
    ...(price_min === undefined ? [] : [m.filter_price_chip_from({ from: said(price_min) })]),
    ...(price_max === undefined ? [] : [m.filter_price_chip_to({ to: said(price_max) })]),
  ].join(" ")
}

const chipsOf = (wish: ListingWish, { category, brands, price }: Facets): Chip[] => {
  const chosen = wish.brand ?? []
  const currency = price.currency_code ?? "rub"
  const priced = wish.price_min !== undefined || wish.price_max !== undefined
  return [
    ...(category === null
      ? []
      : [{ name: category, without: changed(wish, { category: undefined }) }]),
    ...chosen.map((handle) => ({
      name: brands.find((brand) => brand.handle === handle)?.name ?? handle,
      without: changed(wish, { brand: chosen.filter((one) => one !== handle) }),
    })),
    ...(priced
      ? [
          {
            name: priceWords(wish, currency),
            without: changed(wish, { price_min: undefined, price_max: undefined }),
          },
        ]
      : []),
    ...(wish.available
      ? [{ name: m.filter_available(), without: changed(wish, { available: undefined }) }]
      : []),
  ]
}

/** What is chosen, each to be taken back with one click. */
export const FilterChips = ({ wish, facets }: { wish: ListingWish; facets: Facets }) => {
  if (countFilters(wish) === 0) return null
  return (
    <ul className="chips">
      {chipsOf(wish, facets).map(({ name, without }) => (
        <li key={name}>
          <LinkHere
            search={without}
            resetScroll={false}
            className="chip"
            aria-label={m.filter_remove({ name })}
          >
            {name}
            <Icon name="close" />
          </LinkHere>
        </li>
      ))}
      <li>
        <LinkHere search={withoutFilters(wish)} resetScroll={false} className="chip chip-all">
          {m.filter_reset()}
        </LinkHere>
      </li>
    </ul>
  )
}
