import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { LinkHere } from "../ui/link"
import type { ListingWish } from "./listing-wish"
import { pagesToShow } from "./pages"

export const searchOfPage = (wish: ListingWish, page: number): ListingWish => {
  const { page: _page, ...rest } = wish
  return page > 1 ? { ...rest, page } : rest
}

/** Which link is the current page is said exactly: the first page begins like all others. */
export const Pages = ({ wish, last }: { wish: ListingWish; last: number }) => {
  const page = wish.page ?? 1
  if (last < 2) return null
  return (
    <nav className="pages" aria-label={m.pages()}>
      {page > 1 ? (
        <LinkHere search={searchOfPage(wish, page - 1)} rel="prev" className="page-step">
          <Icon name="left" />
          <span className="unseen">{m.page_previous()}</span>
        </LinkHere>
      ) : null}
      <ol>
        {pagesToShow(page, last).map((one, index) => (
          <li key={one === 0 ? `gap-${String(index)}` : one}>
            {one === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <LinkHere
                search={searchOfPage(wish, one)}
                aria-current={one === page ? "page" : undefined}
                aria-label={m.page_number({ page: one })}
              >
                {one}
              </LinkHere>
            )}
          </li>
        ))}
      </ol>
      {page < last ? (
        <LinkHere search={searchOfPage(wish, page + 1)} rel="next" className="page-step">
          <span className="unseen">{m.page_next()}</span>
          <Icon name="right" />
        </LinkHere>
      ) : null}
    </nav>
  )
}
