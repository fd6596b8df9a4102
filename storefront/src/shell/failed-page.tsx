import type { ErrorComponentProps } from "@tanstack/react-router"
import { m } from "../paraglide/messages"
import { EmptyState } from "../ui/empty-state"
import { Link } from "../ui/link"

const BUSY = "The backend is busy"
const AWAY = "The backend is away"

const wordsFor = (error: unknown) => {
  const message = error instanceof Error ? error.message : ""
  if (message === BUSY) return { title: m.error_busy_title(), text: m.error_busy_text() }
  // The browser itself says so when there is no connection at all.
  const offline = typeof navigator !== "undefined" && !navigator.onLine
  if (message === AWAY || offline) {
    return { title: m.error_offline_title(), text: m.error_offline_text() }
  }
  return { title: m.error_title(), text: m.error_text() }
}

export const FailedPage = ({ error }: ErrorComponentProps) => {
  const { title, text } = wordsFor(error)
  return (
    <div className="frame">
      <title>{`${title} · ${m.shop_name()}`}</title>
      <EmptyState heading="h1" title={title} text={text}>
        <a className="button button-main" href="">
          {m.try_again()}
        </a>
        <Link to="/" className="button">
          {m.to_home()}
        </Link>
      </EmptyState>
    </div>
  )
}
