import { useEffect, useState } from "react"
import { getVisitor } from "./account-functions"
import { isSomebodyHere } from "./sign-of-person"

type Visitor = { name: string }

/** Who is logged in; nobody until the page is alive, and none asked where nobody is. */
export const useVisitor = (): Visitor | null => {
  const [visitor, setVisitor] = useState<Visitor | null>(null)
  useEffect(() => {
    if (!isSomebodyHere()) return
    // The page itself says what is wrong; its header can do without a name.
    getVisitor().then(setVisitor, () => undefined)
  }, [])
  return visitor
}
