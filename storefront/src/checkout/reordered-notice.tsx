import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import type { Missing } from "./order-wish"

type Props = { number: number; missing: { title: string; reason: Missing["reason"] }[] }

const words: Record<Missing["reason"], (named: { title: string }) => string> = {
  gone: m.reordered_gone,
  out_of_stock: m.reordered_out_of_stock,
  fewer: m.reordered_fewer,
}

/** What has come into the cart of an order, and what has not. */
export const ReorderedNotice = ({ number, missing }: Props) => (
  <div className={`notice ${missing.length === 0 ? "notice-done" : ""}`} role="status">
    <Icon name={missing.length === 0 ? "check" : "alert"} />
    {missing.length === 0 ? (
      <p>{m.reordered_all({ number })}</p>
    ) : (
      <div>
        <p>{m.reordered_part({ number })}</p>
        <ul>
          {missing.map(({ title, reason }) => (
            <li key={title}>{words[reason]({ title })}</li>
          ))}
        </ul>
      </div>
    )}
  </div>
)
