import { AsyncLocalStorage } from "node:async_hooks"

/**
 * `token` is the fencing token: it grows with every acquisition, so whoever stores the highest one
 * he has seen can refuse a holder that has been overtaken without noticing.
 */
export type Lease = { keys: string[]; ownerId: string; token: bigint }

const leases = new AsyncLocalStorage<Lease>()

export const runWithLease = <T>(lease: Lease, job: () => Promise<T>): Promise<T> =>
  leases.run(lease, job)

/** The lease of the innermost `execute` this code runs in. */
export const currentLease = (): Lease | undefined => leases.getStore()
