import { m } from "../paraglide/messages"
import { EmptyState } from "../ui/empty-state"
import { Link, LinkHere } from "../ui/link"
import type { readSearch } from "./catalog.server"
import { Listing } from "./listing"
import { changed, type ListingWish } from "./listing-wish"
import { Shelves } from "./shelves"
import { titleOfSearch } from "./title-of-search"

type Found = Awaited<ReturnType<typeof readSearch>>

const Categories = ({ categories }: Pick<Found, "categories">) => (
  <ul className="chips">
    {categories.map(({ handle, name }) => (
      <li key={handle}>
        <Link to="/category/$handle" params={{ handle }} className="chip">
          {name}
        </Link>
      </li>
    ))}
  </ul>
)

export const SearchPage = ({ found, wish }: { found: Found; wish: ListingWish }) => {
  const { list, shelves, categories } = found
  if (!list) {
    return (
      <div className="frame">
        <EmptyState heading="h1" title={m.search_blank_title()} text={m.search_blank_text()}>
          <Categories categories={categories} />
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="frame">
      <header className="page-head">
        <h1>{titleOfSearch(wish, list)}</h1>
      </header>
      <Shelves name={m.filter_category()} shelves={shelves}>
        {({ handle }, content) => (
          <LinkHere search={changed(wish, { category: handle })} resetScroll={false}>
            {content}
          </LinkHere>
        )}
      </Shelves>
      <Listing
        list={list}
        empty={
          <EmptyState
            title={m.search_empty_title()}
            text={m.search_empty_text({ q: wish.q ?? "" })}
          >
            <Categories categories={categories} />
          </EmptyState>
        }
      />
    </div>
  )
}
