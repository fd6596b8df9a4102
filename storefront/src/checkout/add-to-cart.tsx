import { useEffect } from "react"
import { ChoiceField } from "../form/choice-field"
import { Form } from "../form/form"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { Link } from "../ui/link"
import { askCartCount } from "./cart-count"
import { addForm, amounts } from "./forms"
import type { ProductWish } from "./product-wish"
import { words } from "./words"

type Variant = { id: string; title: string; available: boolean }
type Props = { variants: Variant[]; wish: ProductWish }

const options = amounts.map((amount) => ({ value: amount, label: amount }))

const WhichVariant = ({ variants }: { variants: Variant[] }) =>
  variants.length === 1 ? (
    <input type="hidden" name="variant_id" value={variants[0]?.id} />
  ) : (
    <ChoiceField
      name="variant_id"
      label={m.cart_version()}
      options={variants.map(({ id, title }) => ({ value: id, label: title }))}
    />
  )

const InCart = ({ count }: { count: number }) => {
  useEffect(askCartCount, [count])
  return (
    <p className="buy-done">
      <Icon name="check" />
      <span>
        {m.cart_in({ count })} <Link to="/cart">{m.cart_open()}</Link>
      </span>
    </p>
  )
}

/** Of what can be bought; whoever is not logged in does so first, and finds the amount chosen. */
export const AddToCart = ({ variants, wish }: Props) => {
  const sold = variants.filter(({ available }) => available)
  if (sold.length === 0) return null
  const { variant = "", quantity = "1" } = wish
  const variant_id = (sold.find(({ id }) => id === variant) ?? sold[0])?.id ?? ""
  return (
    <div className="buy">
      <Form
        key={`${variant_id} ${quantity}`}
        shape={addForm}
        words={words}
        values={{ variant_id, quantity }}
        submit={m.cart_add()}
      >
        <WhichVariant variants={sold} />
        <ChoiceField name="quantity" label={m.cart_amount()} options={options} />
      </Form>
      <div role="status">{wish.in_cart === undefined ? null : <InCart count={wish.in_cart} />}</div>
    </div>
  )
}
