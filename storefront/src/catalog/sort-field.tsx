import { Icon } from "../ui/icon"
import { m } from "../paraglide/messages"
import type { ListingWish } from "./listing-wish"

const plain = {
  recommended: m.sort_recommended,
  newest: m.sort_newest,
  price_asc: m.sort_price_asc,
  price_desc: m.sort_price_desc,
  title: m.sort_title,
}
const found = { relevance: m.sort_relevance, ...plain }

type Props = {
  formId: string
  wish: ListingWish
  change: (what: Record<string, unknown>) => void
}

/** The first of the orders is what one gets without asking, so it is not written in the address. */
export const SortField = ({ formId, wish, change }: Props) => {
  const sorts = Object.entries(wish.q === undefined ? plain : found)
  const usual = sorts[0]?.[0]
  return (
    <label className="sort">
      <span className="unseen">{m.sort()}</span>
      <select
        form={formId}
        name="sort"
        value={wish.sort ?? usual}
        onChange={({ target }) => {
          change({ sort: target.value === usual ? undefined : target.value })
        }}
      >
        {sorts.map(([sort, label]) => (
          <option key={sort} value={sort}>
            {label()}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  )
}
