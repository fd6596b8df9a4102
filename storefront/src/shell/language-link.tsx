import { useRouterState } from "@tanstack/react-router"
import { m } from "../paraglide/messages"
import { getLocale, localizeHref } from "../paraglide/runtime"

/** A whole new page: the document's own language changes too. */
export const LanguageLink = () => {
  const href = useRouterState({ select: ({ location }) => location.href })
  const other = getLocale() === "ru" ? "en" : "ru"
  return (
    <a
      className="tool tool-text"
      href={localizeHref(href, { locale: other })}
      hrefLang={other}
      lang={other}
    >
      <span className="when-wide">{m.other_language()}</span>
      <span className="when-narrow" aria-hidden="true">
        {m.other_language_short()}
      </span>
    </a>
  )
}
