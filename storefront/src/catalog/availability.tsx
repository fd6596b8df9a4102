import { m } from "../paraglide/messages"

const FEW = 3

type Props = { available: boolean; stock: number | null; exact?: boolean }

/** A mark whose shape tells as much as its colour, and a word beside it. */
export const Availability = ({ available, stock, exact = false }: Props) => {
  const few = available && stock !== null && stock > 0 && stock <= FEW
  const state = few ? "few" : available ? "there" : "gone"
  const words = () => {
    if (!available) return m.out_of_stock()
    if (few) return m.in_stock_few({ count: stock })
    return exact && stock !== null ? m.in_stock_exact({ count: stock }) : m.in_stock()
  }
  return (
    <span className="availability" data-state={state}>
      {words()}
    </span>
  )
}
