import { createCalls } from "./bot-api/calls.ts"
import { createFaults } from "./bot-api/faults.ts"
import { createPace } from "./bot-api/pace.ts"
import { executeReply } from "./delivery/execute-reply.ts"
import { createPollPace } from "./delivery/poll-pace.ts"
import { createPolls } from "./delivery/polls.ts"
import { createPostman } from "./delivery/postman.ts"
import { createChanges } from "./state/changes.ts"
import { createClock } from "./state/clock.ts"
import type { Depot } from "./state/depot.ts"
import type { Machine } from "./state/machine.ts"
import { createRandom } from "./state/random.ts"
import type { World } from "./state/world.ts"

type Parts = { world: World; depot: Depot; seed: number; limits: boolean }

export const createMachine = ({ world, depot, seed, limits }: Parts): Machine => {
  const changes = createChanges()
  const random = createRandom(seed)
  const clock = createClock(world.clockOffsetMs, (offset) => {
    world.clockOffsetMs = offset
    changes.tell({ what: "clock" })
  })
  const machine: Machine = {
    world,
    clock,
    random,
    depot,
    changes,
    calls: createCalls(),
    faults: createFaults({ random, clock }),
    pace: createPace({ clock, limits }),
    polls: createPolls(),
    pollPace: createPollPace(clock),
    postman: createPostman({
      clock,
      changes,
      execute: (bot, body) => executeReply({ machine, bot, body }),
    }),
  }
  return machine
}
