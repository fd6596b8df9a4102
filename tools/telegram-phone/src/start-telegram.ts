import { randomInt } from "node:crypto"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { createMachine } from "./create-machine.ts"
import { createHttpServer } from "./http/server.ts"
import { start } from "./people/act.ts"
import { addBot, addPerson, type Inhabitant, type NewBot, type NewPerson } from "./people/add.ts"
import { createPhone, type Phone } from "./people/phone.ts"
import { depotInFolder, depotInMemory } from "./state/depot.ts"
import { conversationOf, personById } from "./state/find.ts"
import { keepWorld, loadWorld } from "./state/keeper.ts"
import type { Machine } from "./state/machine.ts"
import { type Bot, emptyWorld } from "./state/world.ts"

export type { Fault } from "./bot-api/faults.ts"
export type { Phone } from "./people/phone.ts"
export type { Message, Update } from "./wire.ts"

export type TelegramOptions = {
  /** 0, unless said, for any that is free. */
  port?: number
  /** Those that are not there yet are made. One bot, unless said. */
  bots?: NewBot[]
  people?: Inhabitant[]
  /** Whether Telegram's limits are kept: 30 messages a second, one into a chat. */
  limits?: boolean
  /** Of the chances that faults are given, and of where updates begin; any, unless said, with a folder. */
  seed?: number
  /** Where everything is kept over restarts; in memory unless said. */
  folder?: string
}

export type Telegram = {
  url: string
  /** What a bot calls instead of https://api.telegram.org. */
  apiRoot: string
  /** Of the first bot. */
  token: string
  bot: Bot
  machine: Machine
  /** A phone of somebody new. */
  person: (given?: Partial<NewPerson>) => Phone
  /** A phone of somebody who is there, with another bot than the first one where it is named. */
  phoneOf: (personId: number, botUsername?: string) => Phone
  /** Waits until a bot waits for updates. */
  polling: () => Promise<void>
  /** Time travel. */
  advance: (milliseconds: number) => void
  /** Time stands still but for `advance`, so that a slow machine changes nothing. */
  freeze: () => void
  stop: () => Promise<void>
}

const ANY_SEED = 2 ** 32

export const startTelegram = async (options: TelegramOptions = {}): Promise<Telegram> => {
  const { port = 0, limits = false, folder } = options
  // Whoever deletes the folder may go on with a bot that remembers the updates from before.
  const { seed = folder ? randomInt(ANY_SEED) : 1 } = options
  const world = folder ? await loadWorld(folder) : emptyWorld()
  const depot = folder ? depotInFolder(`${folder}/files`) : depotInMemory()
  const machine = createMachine({ world, depot, seed, limits })
  const keeper = folder ? keepWorld(folder, world, machine.changes) : undefined
  inhabit(machine, options)
  const server = createHttpServer(machine)
  server.listen(port, "127.0.0.1")
  await once(server, "listening")
  for (const bot of world.bots) machine.postman.deliver(bot)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    ...controlsOf(machine, url),
    stop: async () => {
      machine.postman.stop()
      machine.clock.stop()
      server.close()
      server.closeAllConnections()
      await keeper?.stop()
    },
  }
}

const inhabit = (
  machine: Machine,
  { bots = [{ username: "domovoy_bot" }], people = [] }: TelegramOptions,
) => {
  const { world } = machine
  for (const bot of bots) {
    const known = world.bots.find(({ username }) => username === bot.username)
    if (!known) addBot(machine, bot)
    // The token of a kept bot may have been made anew.
    else if (bot.token) known.token = bot.token
  }
  for (const given of people) {
    if (given.id && personById(world, given.id)) continue
    const person = addPerson(machine, given)
    if (!given.starts) continue
    for (const bot of world.bots) {
      start({ machine, talk: { bot, person, conversation: conversationOf(world, bot, person) } })
    }
  }
}

const controlsOf = (machine: Machine, apiRoot: string): Omit<Telegram, "url" | "stop"> => {
  const [first] = machine.world.bots
  if (!first) throw new Error("There must be a bot")
  return {
    apiRoot,
    token: first.token,
    bot: first,
    machine,
    person: (given = {}) => {
      const person = addPerson(machine, { first_name: "Вера", ...given })
      return createPhone({ machine, bot: first, person })
    },
    phoneOf: (personId, botUsername = first.username) => {
      const person = personById(machine.world, personId)
      const bot = machine.world.bots.find(({ username }) => username === botUsername)
      if (!person || !bot) throw new Error("There is no such person or bot")
      return createPhone({ machine, bot, person })
    },
    polling: () => machine.polls.begun(first.id),
    advance: machine.clock.advance,
    freeze: machine.clock.freeze,
  }
}
