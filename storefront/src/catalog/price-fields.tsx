import { useEffect, useRef } from "react"
import { formatNumber } from "../lib/format"
import { m } from "../paraglide/messages"
import type { ListingWish } from "./listing-wish"
import type { Facets } from "./views"

type Props = {
  wish: ListingWish
  change: (what: Record<string, unknown>) => void
  price: Facets["price"]
}

type FieldProps = {
  name: "price_min" | "price_max"
  label: string
  hint: number | null
  value: string
  change: Props["change"]
}

const PriceField = ({ name, label, hint, value, change }: FieldProps) => {
  const input = useRef<HTMLInputElement>(null)
  // The address is the truth: going back empties what was typed since.
  useEffect(() => {
    if (input.current) input.current.value = value
  }, [value])
  const apply = () => {
    const typed = input.current?.value.trim() ?? ""
    if (typed !== value) change({ [name]: typed })
  }
  return (
    <label className="price-field">
      <span className="unseen">{label}</span>
      <input
        ref={input}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        defaultValue={value}
        placeholder={hint === null ? "" : formatNumber(Math.round(hint))}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return
          event.preventDefault()
          apply()
        }}
      />
    </label>
  )
}

export const PriceFields = ({ wish, change, price }: Props) => (
  <fieldset>
    <legend>{m.filter_price()}</legend>
    <div className="price-fields">
      <PriceField
        name="price_min"
        label={m.filter_price_from()}
        hint={price.min}
        value={wish.price_min ?? ""}
        change={change}
      />
      <span aria-hidden="true">–</span>
      <PriceField
        name="price_max"
        label={m.filter_price_to()}
        hint={price.max}
        value={wish.price_max ?? ""}
        change={change}
      />
    </div>
  </fieldset>
)
