import { AsyncLocalStorage } from "node:async_hooks"
import type { Kept } from "./form/form-shape"

/** One request to the storefront, as far as what answers it must know. */
export type Visit = {
  /** Whose request it is, for the limits of the backend. */
  address: string | undefined
  /** By which program it came; a person's list of logins tells it. */
  userAgent: string | undefined
  nonce: string | undefined
  /** Which answers of the catalogue the page was made of: address and ETag. */
  madeOf: Map<string, string>
  /** Why the catalogue did not answer, if it did not. */
  failure?: "busy" | "away"
  /** It was asked who is here: what comes of it is for nobody else, and never kept. */
  personal?: boolean
  /** The form that was sent with this request and comes back with the page. */
  kept?: Kept
  /** Where a form without scripts would have led: no form may leave the shop, so a link does. */
  way?: string
}

const visits = new AsyncLocalStorage<Visit>()

export const currentVisit = (): Visit | undefined => visits.getStore()
export const inVisit = <T>(visit: Visit, work: () => T): T => visits.run(visit, work)
