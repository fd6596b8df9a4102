import { Link, useRouterState } from "@tanstack/react-router"
import { useEffect, useRef } from "react"
import type { Category } from "../catalog/category-tree"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"

const useClosedByNavigation = () => {
  const menu = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ location }) => location.href })
  useEffect(() => {
    if (menu.current?.matches(":popover-open")) menu.current.hidePopover()
  }, [path])
  return menu
}

/** Opened and closed by the browser itself, so it works before and without our scripts. */
export const CatalogueMenu = ({ categories }: { categories: Category[] }) => (
  <nav
    id="catalogue-menu"
    ref={useClosedByNavigation()}
    popover="auto"
    className="menu"
    aria-label={m.nav_main()}
  >
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
  </nav>
)
