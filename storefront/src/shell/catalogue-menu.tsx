import { useRouterState } from "@tanstack/react-router"
import { useEffect, useRef } from "react"
import type { Category } from "../catalog/category-tree"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { Link } from "../ui/link"
import { still } from "../ui/still"

const useClosedByNavigation = () => {
  const menu = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ location }) => location.href })
  useEffect(() => {
    if (menu.current?.matches(":popover-open")) menu.current.hidePopover()
  }, [path])
  return menu
}

const Branches = ({ categories }: { categories: Category[] }) => (
  <div className="frame">
    <div className="menu-head">
      <Link to="/catalog" className="menu-all">
        {m.catalogue()}
      </Link>
      <button
        type="button"
        className="tool"
        popoverTarget="catalogue-menu"
        popoverTargetAction="hide"
        aria-label={m.close()}
      >
        <Icon name="close" />
      </button>
    </div>
    <ul className="menu-branches">
      {categories.map((branch) => (
        <li key={branch.handle}>
          <Link to="/category/$handle" params={{ handle: branch.handle }} className="menu-branch">
            {branch.name}
          </Link>
          <ul>
            {branch.children.map(({ handle, name }) => (
              <li key={handle}>
                <Link to="/category/$handle" params={{ handle }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </div>
)

/** Opened and closed by the browser itself, so it works before and without our scripts. */
export const CatalogueMenu = ({ categories }: { categories: Category[] }) => (
  <nav
    id="catalogue-menu"
    ref={useClosedByNavigation()}
    popover="auto"
    className="menu"
    aria-label={m.nav_main()}
    {...(import.meta.env.SSR ? { children: <Branches categories={categories} /> } : still)}
  />
)
