import { m } from "../paraglide/messages"
import { EmptyState } from "../ui/empty-state"
import { Link } from "../ui/link"
import { Breadcrumbs } from "./breadcrumbs"
import type { readCategory } from "./catalog.server"
import { Listing } from "./listing"
import { Shelves } from "./shelves"

type Props = { category: NonNullable<Awaited<ReturnType<typeof readCategory>>> }

export const CategoryPage = ({ category }: Props) => (
  <div className="frame">
    <Breadcrumbs path={category.path.slice(0, -1)} />
    <header className="page-head">
      <h1>{category.name}</h1>
      {category.description === "" ? null : <p>{category.description}</p>}
    </header>
    <Shelves name={category.name} shelves={category.shelves}>
      {({ handle }, content) => (
        <Link to="/category/$handle" params={{ handle }} search={{}}>
          {content}
        </Link>
      )}
    </Shelves>
    <Listing
      list={category.list}
      empty={
        <EmptyState title={m.empty_category_title()} text={m.empty_category_text()}>
          <Link to="/catalog" className="button button-main">
            {m.home_to_catalogue()}
          </Link>
        </EmptyState>
      }
    />
  </div>
)
