import { useKeptComparison } from "../catalog/kept-comparison"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { Link } from "../ui/link"

export const ComparisonLink = () => {
  const handles = useKeptComparison()
  return (
    <Link
      to="/compare"
      search={{ products: handles.join(",") }}
      className="tool"
      aria-label={m.comparison()}
      title={m.comparison()}
      preload={false}
    >
      <Icon name="compare" />
      {handles.length > 0 ? <span className="tool-count">{handles.length}</span> : null}
    </Link>
  )
}
