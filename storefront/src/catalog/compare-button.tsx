import { useState } from "react"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { Link } from "../ui/link"
import { addToComparison, removeFromComparison, useKeptComparison } from "./kept-comparison"

/** Without scripts it is a link to a comparison that begins with this product. */
export const CompareButton = ({ handle }: { handle: string }) => {
  const kept = useKeptComparison()
  const [full, setFull] = useState(false)
  const chosen = kept.includes(handle)
  return (
    <>
      <Link
        to="/compare"
        search={{ products: handle }}
        preload={false}
        className="button"
        role="button"
        aria-pressed={chosen}
        onKeyDown={(event) => {
          if (event.key !== " ") return
          event.preventDefault()
          event.currentTarget.click()
        }}
        onClick={(event) => {
          event.preventDefault()
          if (chosen) removeFromComparison(handle)
          else setFull(!addToComparison(handle))
        }}
      >
        <Icon name={chosen ? "check" : "compare"} />
        {chosen ? m.compare_in() : m.compare()}
      </Link>
      <p className="offer-note" role="status">
        {full && !chosen ? m.compare_full() : ""}
        {kept.length > 1 && chosen ? (
          <Link to="/compare" search={{ products: kept.join(",") }} preload={false}>
            {m.compare_open()}
          </Link>
        ) : null}
      </p>
    </>
  )
}
