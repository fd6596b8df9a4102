export type Change = { what: string; botId?: number; personId?: number }
type Hearing = { hear: (change: Change) => void; connected: (isConnected: boolean) => void }

/** Tells what changes on the server; after a gap, that anything may have. */
export const listen = ({ hear, connected }: Hearing) => {
  const source = new EventSource("/control/events")
  source.addEventListener("open", () => {
    connected(true)
    hear({ what: "anything" })
  })
  source.addEventListener("error", () => {
    connected(false)
  })
  source.addEventListener("message", ({ data }: MessageEvent<string>) => {
    hear(JSON.parse(data) as Change)
  })
}

/** Does the work soon, once for everything asked meanwhile, and never twice at a time. */
export const soon = (work: () => Promise<void>): (() => void) => {
  let state: "idle" | "busy" | "again" = "idle"
  const run = async () => {
    do {
      state = "busy"
      await work().catch(() => undefined)
    } while ((state as string) === "again")
    state = "idle"
  }
  return () => {
    if (state === "idle") void run()
    else state = "again"
  }
}
