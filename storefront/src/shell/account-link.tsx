import { useVisitor } from "../account/use-visitor"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { Link } from "../ui/link"

const initialOf = (name: string) => Array.from(name.trim())[0]?.toLocaleUpperCase() ?? ""

/** Everybody's page has the same sign; whose account it is is written into it afterwards. */
export const AccountLink = () => {
  const visitor = useVisitor()
  const words = visitor ? m.account_of({ name: visitor.name }) : m.account()
  return (
    <Link to="/account" className="tool" aria-label={words} title={words} preload={false}>
      {visitor ? <span className="person">{initialOf(visitor.name)}</span> : <Icon name="person" />}
    </Link>
  )
}
