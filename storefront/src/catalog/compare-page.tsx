import { m } from "../paraglide/messages"
import { EmptyState } from "../ui/empty-state"
import { Icon } from "../ui/icon"
import { Link } from "../ui/link"
import { ProductPicture } from "../ui/product-picture"
import { Availability } from "./availability"
import type { readComparison } from "./catalog.server"
import { compareRows, type ComparedRow } from "./comparison"
import { removeFromComparison } from "./kept-comparison"
import { Price } from "./price"

type Products = Awaited<ReturnType<typeof readComparison>>

const searchOf = (products: Products, onlyDifferences = false) => ({
  products: products.map(({ handle }) => handle).join(","),
  ...(onlyDifferences ? { only: "differences" as const } : {}),
})

const Heads = ({ products }: { products: Products }) => (
  <tr>
    <td className="compare-corner" />
    {products.map(({ handle, title, image }) => (
      <th key={handle} scope="col">
        <Link
          to="/compare"
          search={searchOf(products.filter((one) => one.handle !== handle))}
          className="tool compare-remove"
          aria-label={m.compare_remove({ title })}
          onClick={() => {
            removeFromComparison(handle)
          }}
        >
          <Icon name="close" />
        </Link>
        {image === null ? null : <ProductPicture as="card" url={image} alt="" first />}
        <Link to="/product/$handle" params={{ handle }}>
          {title}
        </Link>
      </th>
    ))}
  </tr>
)

const Row = ({ row }: { row: ComparedRow }) => (
  <tr data-differs={row.differs ? "" : undefined}>
    <th scope="row">{row.label}</th>
    {row.values.map((value, index) => (
      <td key={index}>{value ?? "—"}</td>
    ))}
  </tr>
)

const Table = ({ products, rows }: { products: Products; rows: ComparedRow[] }) => (
  <div className="compare-scroll" tabIndex={0} role="region" aria-label={m.comparison()}>
    <table className="compare">
      <thead>
        <Heads products={products} />
      </thead>
      <tbody>
        <tr>
          <th scope="row">{m.price()}</th>
          {products.map(({ handle, price }) => (
            <td key={handle}>
              <Price price={price} />
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{m.availability()}</th>
          {products.map(({ handle, available, stock }) => (
            <td key={handle}>
              <Availability available={available} stock={stock} />
            </td>
          ))}
        </tr>
        {rows.map((row) => (
          <Row key={row.label} row={row} />
        ))}
      </tbody>
    </table>
  </div>
)

type Props = { products: Products; onlyDifferences: boolean }

export const ComparePage = ({ products, onlyDifferences }: Props) => {
  if (products.length === 0) {
    return (
      <div className="frame">
        <EmptyState heading="h1" title={m.compare_empty_title()} text={m.compare_empty_text()}>
          <Link to="/catalog" className="button button-main">
            {m.home_to_catalogue()}
          </Link>
        </EmptyState>
      </div>
    )
  }
  const rows = compareRows(products)
  const shown = onlyDifferences ? rows.filter(({ differs }) => differs) : rows
  return (
    <div className="frame">
      <header className="page-head">
        <h1>{m.comparison()}</h1>
        <p>{products.length === 1 ? m.compare_one() : m.compare_lead()}</p>
      </header>
      {products.length > 1 ? (
        <ul className="chips">
          {[false, true].map((differences) => (
            <li key={String(differences)}>
              <Link
                to="/compare"
                search={searchOf(products, differences)}
                resetScroll={false}
                className="chip"
                aria-current={differences === onlyDifferences ? "page" : undefined}
              >
                {differences ? m.compare_differences() : m.compare_everything()}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <Table products={products} rows={shown} />
      {onlyDifferences && shown.length === 0 ? <p>{m.compare_same()}</p> : null}
    </div>
  )
}
