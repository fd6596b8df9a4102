import { useNavigate, useRouterState } from "@tanstack/react-router"
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react"
import { m } from "../paraglide/messages"
import { localizeHref } from "../paraglide/runtime"
import { Icon } from "../ui/icon"
import { SuggestionList } from "./suggestion-list"
import { useSuggestions } from "./use-suggestions"

/** The words in the address, as long as the page is a search. */
const useAskedWords = () =>
  useRouterState({
    select: ({ location }) =>
      location.pathname === "/search" ? ((location.search as { q?: string }).q ?? "") : "",
  })

export const SearchBox = () => {
  const asked = useAskedWords()
  const navigate = useNavigate()
  const [text, setText] = useState(asked)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const listId = useId()
  const form = useRef<HTMLFormElement>(null)
  const entries = useSuggestions(open ? text : "")
  const shown = open && entries.length > 0

  useEffect(() => {
    setText(asked)
  }, [asked])

  const close = () => {
    setOpen(false)
    setActive(-1)
  }

  const go = (href: string) => {
    close()
    void navigate({ href: localizeHref(href) })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && shown) {
      // The browser would empty the field; the first press only closes the list.
      event.preventDefault()
      close()
    }
    if (!shown || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return
    event.preventDefault()
    const step = event.key === "ArrowDown" ? 1 : -1
    const places = entries.length + 1
    setActive((before) => ((before + 1 + step + places) % places) - 1)
  }

  const chosen = shown ? entries[active] : undefined
  return (
    <form
      ref={form}
      className="search"
      role="search"
      action={localizeHref("/search")}
      onSubmit={(event) => {
        event.preventDefault()
        go(chosen ? chosen.href : `/search?q=${encodeURIComponent(text.trim())}`)
      }}
      onBlur={({ relatedTarget }) => {
        if (!form.current?.contains(relatedTarget)) close()
      }}
    >
      <input
        type="search"
        name="q"
        value={text}
        maxLength={100}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={m.search_placeholder()}
        aria-label={m.search_label()}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={chosen ? `${listId}-${active}` : undefined}
        onChange={({ target }) => {
          setText(target.value)
          setActive(-1)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="search-go" aria-label={m.search()}>
        <Icon name="search" />
      </button>
      <SuggestionList id={listId} entries={shown ? entries : []} active={active} onChoose={go} />
    </form>
  )
}
