import { Link } from "../ui/link"
import { ProductPicture } from "../ui/product-picture"
import { Availability } from "./availability"
import { Price } from "./price"
import { Rating } from "./rating"
import type { Card } from "./views"

const ProductCard = ({ card, first }: { card: Card; first: boolean }) => (
  <li className="card">
    <div className="card-picture">
      {card.image === null ? null : (
        <ProductPicture as="card" url={card.image} alt="" first={first} />
      )}
    </div>
    <Price price={card.price} />
    <Link to="/product/$handle" params={{ handle: card.handle }} className="card-name">
      {card.title}
    </Link>
    <p className="card-facts">
      <Availability available={card.available} stock={card.stock} />
      {card.rating ? <Rating {...card.rating} /> : null}
    </p>
  </li>
)

type Props = { cards: Card[]; /** How many are seen before anybody scrolls. */ first?: number }

export const ProductCards = ({ cards, first = 0 }: Props) => (
  <ul className="cards">
    {cards.map((card, index) => (
      <ProductCard key={card.handle} card={card} first={index < first} />
    ))}
  </ul>
)
