import { useRouterState } from "@tanstack/react-router"
import type { ReactNode } from "react"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { EmptyState } from "../ui/empty-state"
import { LinkHere } from "../ui/link"
import { FilterChips } from "./filter-chips"
import { Filters } from "./filters"
import { countFilters, withoutFilters, type ListingWish } from "./listing-wish"
import { Pages, searchOfPage } from "./page-links"
import { ProductCards } from "./product-cards"
import { SortField } from "./sort-field"
import { useWish } from "./use-wish"
import type { Card, Facets } from "./views"

type List = { products: Card[]; facets: Facets; count: number; isMore: boolean; pages: number }
type Props = { list: List; /** What to say when there is nothing at all. */ empty: ReactNode }

const FIRST_SEEN = 4
const FILTERS = "filters"

const EmptyList = ({ wish, empty }: { wish: ListingWish; empty: ReactNode }) => {
  if (countFilters(wish) > 0) {
    return (
      <EmptyState title={m.empty_filtered_title()} text={m.empty_filtered_text()}>
        <LinkHere search={withoutFilters(wish)} className="button button-main">
          {m.filter_reset()}
        </LinkHere>
      </EmptyState>
    )
  }
  return empty
}

const LostPage = ({ wish }: { wish: ListingWish }) => (
  <EmptyState title={m.empty_page_title()} text={m.empty_page_text()}>
    <LinkHere search={searchOfPage(wish, 1)} className="button button-main">
      {m.empty_page_action()}
    </LinkHere>
  </EmptyState>
)

const FilterButton = ({ chosen }: { chosen: number }) => (
  <button type="button" className="button filter-button" popoverTarget="filter-panel">
    <Icon name="filter" />
    {chosen > 0 ? m.filters_count({ count: chosen }) : m.filters()}
  </button>
)

export const Listing = ({ list, empty }: Props) => {
  const { wish, change } = useWish()
  const loading = useRouterState({ select: ({ isLoading }) => isLoading })
  const chosen = countFilters(wish)
  const nothing = list.count === 0
  if (nothing && chosen === 0) return <EmptyList wish={wish} empty={empty} />
  return (
    <div className="listing">
      <Filters
        formId={FILTERS}
        wish={wish}
        change={change}
        facets={list.facets}
        count={list.count}
        isMore={list.isMore}
      />
      <div className="listing-main">
        <div className="listing-bar">
          <p className="listing-count" role="status">
            {list.isMore
              ? m.products_more({ count: list.count })
              : m.products_count({ count: list.count })}
          </p>
          <FilterButton chosen={chosen} />
          <SortField formId={FILTERS} wish={wish} change={change} />
        </div>
        <FilterChips wish={wish} facets={list.facets} />
        <div className="listing-results" data-busy={loading ? "" : undefined}>
          {nothing ? <EmptyList wish={wish} empty={empty} /> : null}
          {!nothing && list.products.length === 0 ? <LostPage wish={wish} /> : null}
          <ProductCards cards={list.products} first={FIRST_SEEN} />
        </div>
        <Pages wish={wish} last={list.pages} />
      </div>
    </div>
  )
}
