import { m } from "../paraglide/messages"
import { EmptyState } from "../ui/empty-state"
import { Link } from "../ui/link"

export const NotFoundPage = () => (
  <div className="frame">
    <title>{`${m.not_found_title()} · ${m.shop_name()}`}</title>
    <EmptyState heading="h1" title={m.not_found_title()} text={m.not_found_text()}>
      <Link to="/catalog" className="button button-main">
        {m.home_to_catalogue()}
      </Link>
      <Link to="/" className="button">
        {m.to_home()}
      </Link>
    </EmptyState>
  </div>
)
