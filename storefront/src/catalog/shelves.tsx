import type { ReactNode } from "react"
import type { Shelf } from "./views"

type Props = {
  name: string
  shelves: Shelf[]
  /** The link to one of them. */
  children: (shelf: Shelf, content: ReactNode) => ReactNode
}

/** Categories to go on with, and how much there is in each. */
export const Shelves = ({ name, shelves, children }: Props) =>
  shelves.length > 0 ? (
    <nav className="shelves" aria-label={name}>
      <ul>
        {shelves.map((shelf) => (
          <li key={shelf.handle}>
            {children(
              shelf,
              <>
                {shelf.name} <span>{shelf.count}</span>
              </>,
            )}
          </li>
        ))}
      </ul>
    </nav>
  ) : null
