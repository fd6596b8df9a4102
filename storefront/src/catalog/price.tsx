import { formatMoney } from "../lib/format"
import { m } from "../paraglide/messages"
import type { Card } from "./views"

export const Price = ({ price }: Pick<Card, "price">) =>
  price ? (
    <span className="price">{formatMoney(price)}</span>
  ) : (
    <span className="price price-unknown">{m.price_unknown()}</span>
  )
