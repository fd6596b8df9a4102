import type { Calls } from "../bot-api/calls.ts"
import type { Faults } from "../bot-api/faults.ts"
import type { Pace } from "../bot-api/pace.ts"
import type { PollPace } from "../delivery/poll-pace.ts"
import type { Polls } from "../delivery/polls.ts"
import type { Postman } from "../delivery/postman.ts"
import type { Changes } from "./changes.ts"
import type { Clock } from "./clock.ts"
import type { Depot } from "./depot.ts"
import type { Random } from "./random.ts"
import type { World } from "./world.ts"

/** The emulator: what there is, and what makes it move. */
export type Machine = {
  world: World
  clock: Clock
  random: Random
  depot: Depot
  changes: Changes
  calls: Calls
  faults: Faults
  pace: Pace
  polls: Polls
  pollPace: PollPace
  postman: Postman
}
