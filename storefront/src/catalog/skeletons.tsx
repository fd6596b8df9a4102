import { m } from "../paraglide/messages"

/** Where the cards of a list will stand. */
export const ListingSkeleton = () => (
  <div className="frame" aria-busy="true">
    <p className="unseen" role="status">
      {m.loading()}
    </p>
    <div className="bone bone-path" />
    <div className="bone bone-title" />
    <ul className="cards cards-whole" aria-hidden="true">
      {Array.from({ length: 8 }, (_, index) => (
        <li key={index} className="card">
          <div className="card-picture bone" />
          <div className="bone bone-line" />
          <div className="bone bone-line bone-short" />
        </li>
      ))}
    </ul>
  </div>
)

export const ProductSkeleton = () => (
  <div className="frame" aria-busy="true">
    <p className="unseen" role="status">
      {m.loading()}
    </p>
    <div className="bone bone-path" />
    <div className="product" aria-hidden="true">
      <div className="bone bone-picture" />
      <div>
        <div className="bone bone-title" />
        <div className="bone bone-line" />
        <div className="bone bone-line bone-short" />
      </div>
    </div>
  </div>
)
