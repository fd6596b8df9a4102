import { useRouterState } from "@tanstack/react-router"
import type { AnchorHTMLAttributes } from "react"
import { writeSearch } from "../lib/search-text"
import { localizeHref } from "../paraglide/runtime"
import type { FileRoutesByTo } from "../routeTree.gen"

type Shared = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
  search?: object
  /** The part of the page to go to. */
  hash?: string
  /** The page stays where it is scrolled to. */
  resetScroll?: false
  /** Nothing is fetched before it is pressed. */
  preload?: false
}

type Props = Shared & { to: keyof FileRoutesByTo; params?: Record<string, string> }

const addressOf = ({ to, params, search = {} }: Pick<Props, "to" | "params" | "search">) =>
  to.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? "")) +
  writeSearch(search as Record<string, unknown>)

/**
 * A plain link to a page of the shop: it knows nothing of the router, so there may be many on a page.
 * Who follows it is `useLinks`, once for all of them.
 */
export const Link = ({ to, params, search, hash, resetScroll, preload, ...rest }: Props) => (
  <a
    {...rest}
    href={
      localizeHref(addressOf({ to, ...(params && { params }), ...(search && { search }) })) +
      (hash === undefined ? "" : `#${hash}`)
    }
    data-within={[resetScroll === false && "stay", preload === false && "late"]
      .filter(Boolean)
      .join(" ")}
  />
)

/** To the same page with another search. */
export const LinkHere = (props: Shared) => {
  const here = useRouterState({ select: ({ location }) => location.pathname })
  return <Link {...props} to={here as Props["to"]} />
}
