import { useSyncExternalStore } from "react"
import { isSomebodyHere } from "../account/sign-of-person"
import { getCartCount } from "./cart-functions"

const listeners = new Set<() => void>()
let count = 0

export const tellCartCount = (now: number) => {
  count = now
  for (const listener of listeners) listener()
}

/** Asked only where somebody is; the page itself says what is wrong, its header can do without. */
export const askCartCount = () => {
  if (!isSomebodyHere()) return
  getCartCount().then(
    (now) => {
      tellCartCount(now ?? 0)
    },
    () => undefined,
  )
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How many things are in the cart, as far as this page knows; none until it is alive. */
export const useCartCount = () =>
  useSyncExternalStore(
    subscribe,
    () => count,
    () => 0,
  )
