import { useEffect } from "react"
import { askCartCount, useCartCount } from "../checkout/cart-count"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { Link } from "../ui/link"

/** Everybody's page has the same sign; how much is in the cart is written beside it afterwards. */
export const CartLink = () => {
  const count = useCartCount()
  const words = count > 0 ? m.cart_of({ count }) : m.cart()
  useEffect(askCartCount, [])
  return (
    <Link to="/cart" className="tool" aria-label={words} title={words} preload={false}>
      <Icon name="cart" />
      {count > 0 ? <span className="tool-count">{count}</span> : null}
    </Link>
  )
}
