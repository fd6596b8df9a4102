/** What one process says to the database in one turn, and what it hears. */
export type Ask = {
  /** Names this very ask, so that what it was given can be taken back exactly. */
  waiter: string
  keys: string[]
  owner: string
  /** Taken by `acquire` without an owner, so `release` without an owner gives it back. */
  anonymous: boolean
  ms: number | null
  wait: boolean
}

/** Without an owner: what was acquired without one. */
export type Leave = { keys: string[]; owner: string | null }
export type Renew = { keys: string[]; owner: string; ms: number }
/** An ask nobody waits for any more: its place, and what it may have been given, are free. */
export type Gone = { waiter: string; keys: string[] }

export type TurnInput = {
  leave: Leave[]
  gone: Gone[]
  renew: Renew[]
  enter: Ask[]
  /** Now and then: all who wait here. Other places of this process are forgotten. */
  alive: string[] | null
  /** Whether keys may have become free without this process having freed them. */
  look: boolean
  sweep: boolean
}

/** `released` counts rows that were still ours, `live` those whose lease had not run out. */
export type Left = { released: number; live: number }
/** Tokens come as text: a JSON number would round them. */
export type Entered = { token?: string; busy?: string; waiting?: true }

export type TurnAnswer = {
  left: Left[]
  renewed: number[]
  entered: Entered[]
  granted: { waiter: string; token: string }[]
  alive: string[] | null
  wake_in_ms: number | null
}
