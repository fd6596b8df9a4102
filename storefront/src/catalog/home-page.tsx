import { m } from "../paraglide/messages"
import { EmptyState } from "../ui/empty-state"
import { Link } from "../ui/link"
import { ProductPicture } from "../ui/product-picture"
import type { readHome } from "./catalog.server"
import { ProductCards } from "./product-cards"

type Home = Awaited<ReturnType<typeof readHome>>

const Room = ({ category, first }: { category: Home["categories"][number]; first: boolean }) => (
  <li className="room">
    <Link to="/category/$handle" params={{ handle: category.handle }} className="room-link">
      {category.scene ? (
        <ProductPicture as="room" url={category.scene.url} alt="" first={first} />
      ) : null}
      <span className="room-name">{category.name}</span>
      <span className="room-count">{m.products_count({ count: category.count })}</span>
    </Link>
  </li>
)

export const HomePage = ({ home }: { home: Home }) => {
  const empty = home.categories.length === 0 && home.newest.length === 0
  return (
    <div className="frame home">
      <header className="hero">
        <h1>{m.home_title()}</h1>
        <p>{m.home_lead()}</p>
        {empty ? null : (
          <Link to="/catalog" className="button button-main">
            {m.home_to_catalogue()}
          </Link>
        )}
      </header>
      {empty ? (
        <EmptyState title={m.home_empty_title()} text={m.home_empty_text()} />
      ) : (
        <>
          <section aria-labelledby="rooms">
            <h2 id="rooms" className="unseen">
              {m.home_categories()}
            </h2>
            <ul className="rooms">
              {home.categories.map((category, index) => (
                <Room key={category.handle} category={category} first={index < 2} />
              ))}
            </ul>
          </section>
          <section aria-labelledby="newest" className="shelf">
            <div className="shelf-head">
              <h2 id="newest">{m.home_newest()}</h2>
              <Link to="/search" search={{ sort: "newest" }} className="more">
                {m.home_all_newest()}
              </Link>
            </div>
            <ProductCards cards={home.newest} />
          </section>
        </>
      )}
    </div>
  )
}
