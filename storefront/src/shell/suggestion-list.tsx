import type { Entry } from "./suggestion-entries"

type Props = {
  id: string
  entries: Entry[]
  active: number
  onChoose: (href: string) => void
}

export const SuggestionList = ({ id, entries, active, onChoose }: Props) => (
  <ul id={id} role="listbox" className="suggestions" hidden={entries.length === 0}>
    {entries.map((entry, index) => (
      <li
        key={entry.href}
        id={`${id}-${index}`}
        role="option"
        aria-selected={index === active}
        // Before the field loses the focus, and with it the list.
        onPointerDown={(event) => {
          event.preventDefault()
        }}
        onClick={() => {
          onChoose(entry.href)
        }}
      >
        {entry.image === undefined ? null : (
          <img src={entry.image} alt="" width={48} height={48} loading="lazy" />
        )}
        <span className="suggestion-name">{entry.name}</span>
        <span className="suggestion-note">{entry.note}</span>
      </li>
    ))}
  </ul>
)
