import { useRef } from "react"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import type { ListingWish } from "./listing-wish"
import { PriceFields } from "./price-fields"
import type { Facets } from "./views"

type Props = {
  formId: string
  wish: ListingWish
  change: (what: Record<string, unknown>) => void
  facets: Facets
  count: number
  isMore: boolean
}

const Brands = ({ wish, change, facets }: Pick<Props, "wish" | "change" | "facets">) => {
  const chosen = wish.brand ?? []
  const toggle = (handle: string, on: boolean) => {
    change({ brand: on ? [...chosen, handle] : chosen.filter((one) => one !== handle) })
  }
  return (
    <fieldset>
      <legend>{m.filter_brand()}</legend>
      <ul className="checks">
        {facets.brands.map(({ handle, name, count }) => (
          <li key={handle}>
            <label className="check">
              <input
                type="checkbox"
                name="brand"
                value={handle}
                checked={chosen.includes(handle)}
                onChange={({ target }) => {
                  toggle(handle, target.checked)
                }}
              />
              <span>{name}</span>
              <span className="check-count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/**
 * A column beside the list on a wide screen, a sheet over it on a narrow one. A plain form for whoever
 * has no scripts; otherwise each choice is made at once.
 */
export const Filters = ({ formId, wish, change, facets, count, isMore }: Props) => {
  const panel = useRef<HTMLFormElement>(null)
  return (
    <form
      id={formId}
      ref={panel}
      className="filters"
      onSubmit={(event) => {
        event.preventDefault()
        const popover = panel.current?.closest<HTMLElement>("[popover]")
        if (popover?.matches(":popover-open")) popover.hidePopover()
      }}
    >
      <div id="filter-panel" popover="auto" className="filter-panel">
        <div className="filter-head">
          <h2>{m.filters()}</h2>
          <button
            type="button"
            className="tool"
            popoverTarget="filter-panel"
            popoverTargetAction="hide"
            aria-label={m.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {wish.q === undefined ? null : <input type="hidden" name="q" value={wish.q} />}
        {wish.category === undefined ? null : (
          <input type="hidden" name="category" value={wish.category} />
        )}
        <label className="check check-single">
          <input
            type="checkbox"
            name="available"
            value="true"
            checked={wish.available === "true"}
            onChange={({ target }) => {
              change({ available: target.checked ? "true" : undefined })
            }}
          />
          <span>{m.filter_available()}</span>
          <span className="check-count">{facets.availability.available}</span>
        </label>
        <PriceFields wish={wish} change={change} price={facets.price} />
        {facets.brands.length > 0 ? <Brands wish={wish} change={change} facets={facets} /> : null}
        <button
          type="submit"
          className="button button-main filter-apply"
          onClick={() => panel.current?.querySelector<HTMLElement>("[popover]")?.hidePopover()}
        >
          {isMore ? m.show_products_more({ count }) : m.show_products({ count })}
        </button>
      </div>
    </form>
  )
}
