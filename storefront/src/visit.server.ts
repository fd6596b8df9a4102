import { AsyncLocalStorage } from "node:async_hooks"

/** One request to the storefront, as far as what answers it must know. */
export type Visit = {
  /** Whose request it is, for the limits of the backend. */
  address: string | undefined
  nonce: string | undefined
  /** Which answers of the catalogue the page was made of: address and ETag. */
  madeOf: Map<string, string>
  /** Why the catalogue did not answer, if it did not. */
  failure?: "busy" | "away"
}

const visits = new AsyncLocalStorage<Visit>()

export const currentVisit = (): Visit | undefined => visits.getStore()
export const inVisit = <T>(visit: Visit, work: () => T): T => visits.run(visit, work)
