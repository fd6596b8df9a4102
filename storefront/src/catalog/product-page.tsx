import type { Done } from "../account/done"
import { AddToCart } from "../checkout/add-to-cart"
import type { ProductWish } from "../checkout/product-wish"
import { formatMoney } from "../lib/format"
import { m } from "../paraglide/messages"
import { Reviews } from "../review/reviews"
import { Link } from "../ui/link"
import { Availability } from "./availability"
import { Breadcrumbs } from "./breadcrumbs"
import type { readProduct } from "./catalog.server"
import { CompareButton } from "./compare-button"
import { Gallery } from "./gallery"
import { Price } from "./price"
import { ProductCards } from "./product-cards"
import { Rating } from "./rating"

type Product = NonNullable<Awaited<ReturnType<typeof readProduct>>>

const Versions = ({ variants }: Pick<Product, "variants">) => (
  <section aria-labelledby="versions">
    <h2 id="versions">{m.versions()}</h2>
    <ul className="versions">
      {variants.map(({ id, title, price, available, stock }) => (
        <li key={id}>
          <span>{title}</span>
          <Availability available={available} stock={stock} exact />
          <span className="versions-price">{price ? formatMoney(price) : m.price_unknown()}</span>
        </li>
      ))}
    </ul>
  </section>
)

const Specifications = ({ specifications }: Pick<Product, "specifications">) => (
  <section aria-labelledby="specifications">
    <h2 id="specifications">{m.specifications()}</h2>
    <dl className="specifications">
      {specifications.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </section>
)

type Props = {
  product: Product
  wish: ProductWish & { done?: Done }
}

const Offer = ({ product, wish }: Props) => (
  <div className="offer">
    <p className="offer-price">
      <Price price={product.price} />
      {product.price ? <small>{m.vat_included()}</small> : null}
    </p>
    <Availability available={product.available} stock={product.stock} exact />
    {product.price ? <AddToCart variants={product.variants} wish={wish} /> : null}
    <div className="offer-actions">
      <CompareButton handle={product.handle} />
      <Link to="/contacts" className="button">
        {m.ask_shop()}
      </Link>
    </div>
  </div>
)

export const ProductPage = ({ product, wish }: Props) => {
  const { title, brand, description, images, specifications, variants, rating } = product
  const sku = variants.length === 1 ? variants[0]?.sku : null
  return (
    <div className="frame">
      <Breadcrumbs path={product.path} />
      <article className="product">
        <Gallery key={product.handle} images={images} title={title} />
        <div className="product-words">
          <header>
            {brand ? (
              <Link to="/search" search={{ brand: [brand.handle] }} className="product-brand">
                {brand.name}
              </Link>
            ) : null}
            <h1>{title}</h1>
            <p className="product-facts">
              {rating ? <Rating {...rating} /> : null}
              {sku ? <span>{m.article({ sku })}</span> : null}
            </p>
          </header>
          <Offer product={product} wish={wish} />
          {variants.length > 1 ? <Versions variants={variants} /> : null}
          {description ? (
            <section aria-labelledby="description">
              <h2 id="description">{m.description()}</h2>
              <p className="prose">{description}</p>
            </section>
          ) : null}
          {specifications.length > 0 ? <Specifications specifications={specifications} /> : null}
        </div>
      </article>
      <Reviews handle={product.handle} rating={rating} shown={product.reviews} done={wish.done} />
      {product.beside.length > 0 ? (
        <section aria-labelledby="beside" className="shelf">
          <div className="shelf-head">
            <h2 id="beside">{m.similar()}</h2>
          </div>
          <ProductCards cards={product.beside} />
        </section>
      ) : null}
    </div>
  )
}
