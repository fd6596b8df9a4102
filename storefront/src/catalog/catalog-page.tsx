import { m } from "../paraglide/messages"
import { EmptyState } from "../ui/empty-state"
import { Link } from "../ui/link"
import type { Category } from "./category-tree"

const Leaves = ({ categories }: { categories: Category[] }) => (
  <ul className="tree-leaves">
    {categories.map(({ handle, name, count }) => (
      <li key={handle}>
        <Link to="/category/$handle" params={{ handle }}>
          {name}
        </Link>
        <span>{count}</span>
      </li>
    ))}
  </ul>
)

const Branch = ({ category }: { category: Category }) => (
  <section className="tree-branch" aria-labelledby={`branch-${category.handle}`}>
    <h2 id={`branch-${category.handle}`}>
      <Link to="/category/$handle" params={{ handle: category.handle }}>
        {category.name}
      </Link>
    </h2>
    <div className="tree-twigs">
      {category.children.map((twig) => (
        <div key={twig.handle}>
          <h3>
            <Link to="/category/$handle" params={{ handle: twig.handle }}>
              {twig.name}
            </Link>
          </h3>
          {twig.children.length > 0 ? <Leaves categories={twig.children} /> : null}
        </div>
      ))}
    </div>
  </section>
)

export const CatalogPage = ({ tree }: { tree: Category[] }) => (
  <div className="frame">
    <header className="page-head">
      <h1>{m.catalogue()}</h1>
    </header>
    {tree.length === 0 ? (
      <EmptyState title={m.home_empty_title()} text={m.home_empty_text()} />
    ) : (
      tree.map((category) => <Branch key={category.handle} category={category} />)
    )}
  </div>
)
