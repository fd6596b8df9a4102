import { createIsomorphicFn } from "@tanstack/react-start"
import { currentVisit } from "./visit.server"

/** Scripts of a page carry the nonce of its making; the browser has no use for it. */
export const nonceOfVisit = createIsomorphicFn()
  .server(() => {
    const nonce = currentVisit()?.nonce
    return nonce === undefined ? {} : { ssr: { nonce } }
  })
  .client(() => ({}))
