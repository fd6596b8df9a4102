import { AsyncLocalStorage } from "node:async_hooks"

/** `actor`: for whom a request changes something; one that only reads need not say. */
export type RequestContext = { requestId: string; address: string; actor?: string }

const storage = new AsyncLocalStorage<RequestContext>()

export const runInRequest = <T>(context: RequestContext, work: () => T): T =>
  storage.run(context, work)

export const nameActorOfRequest = (actor: string): void => {
  const context = storage.getStore()
  if (context) context.actor = actor
}

/** Work that no request has asked for is the system's own. */
export const currentActor = (): string => {
  const context = storage.getStore()
  return context ? (context.actor ?? "") : "system"
}

/** The client's real address, as the trusted proxies tell it. */
export const currentAddress = (): string => storage.getStore()?.address ?? ""

export const currentRequestId = (): string | undefined => storage.getStore()?.requestId
