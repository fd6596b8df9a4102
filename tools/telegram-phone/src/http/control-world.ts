import { Impossible } from "../people/impossible.ts"
import { publicBot } from "../people/views.ts"
import type { ControlRoute } from "./control-route.ts"
import { openEvents } from "./events.ts"

const MOST_TRAVEL_SECONDS = 10 * 366 * 86_400

/** What is there, its time, and what happens to it. */
export const worldRoutes: ControlRoute[] = [
  {
    method: "GET",
    path: /^\/state$/,
    answer: ({ machine }) => ({
      now: new Date(machine.clock.now()).toISOString(),
      clock_offset_seconds: Math.round(machine.world.clockOffsetMs / 1000),
      limits: machine.pace.limits(),
      bots: machine.world.bots.map(publicBot),
      people: machine.world.people,
    }),
  },
  {
    method: "GET",
    path: /^\/events$/,
    answer: ({ machine, res }) => {
      openEvents(machine, res)
    },
  },
  {
    method: "POST",
    path: /^\/clock$/,
    answer: ({ machine: { clock }, params }) => {
      const seconds = params.integer("advance_seconds")
      if (seconds === undefined || Math.abs(seconds) > MOST_TRAVEL_SECONDS) {
        throw new Impossible("advance_seconds says how far to go, up to ten years")
      }
      clock.advance(seconds * 1000)
      return { now: new Date(clock.now()).toISOString() }
    },
  },
  {
    method: "POST",
    path: /^\/limits$/,
    answer: ({ machine: { pace }, params }) => {
      pace.setLimits(params.flag("on"))
      return { limits: pace.limits() }
    },
  },
]
