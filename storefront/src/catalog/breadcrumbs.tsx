import { m } from "../paraglide/messages"
import { Link } from "../ui/link"

type Step = { handle: string; name: string }

/** The way down to here; the last step is the page itself where `here` is given. */
export const Breadcrumbs = ({ path, here }: { path: Step[]; here?: string }) => (
  <nav className="breadcrumbs" aria-label={m.breadcrumbs()}>
    <ol>
      <li>
        <Link to="/catalog">{m.catalogue()}</Link>
      </li>
      {path.map(({ handle, name }) => (
        <li key={handle}>
          <Link to="/category/$handle" params={{ handle }}>
            {name}
          </Link>
        </li>
      ))}
      {here === undefined ? null : (
        <li>
          <span aria-current="page">{here}</span>
        </li>
      )}
    </ol>
  </nav>
)
