import { createIsomorphicFn } from "@tanstack/react-start"
import type { Kept } from "./form/form-shape"
import { currentVisit } from "./visit.server"

/** Scripts of a page carry the nonce of its making; the browser has no use for it. */
export const nonceOfVisit = createIsomorphicFn()
  .server(() => {
    const nonce = currentVisit()?.nonce
    return nonce === undefined ? {} : { ssr: { nonce } }
  })
  .client(() => ({}))

/** Where the form that was sent with this page leads, out of the shop. */
export const keptWay = createIsomorphicFn()
  .server(() => currentVisit()?.way)
  .client((): string | undefined => undefined)

/** The form that came back with this page, for whoever sends forms without scripts. */
export const keptForm = createIsomorphicFn()
  .server(() => currentVisit()?.kept)
  .client((): Kept | undefined => undefined)
