import { Agenda } from "./agenda"
import type { Ask, TurnAnswer } from "./turn"

const nothing = { beat: false, look: false, sweep: false }
const away = Object.assign(new Error("away"), { code: "08006" })
const wrong = Object.assign(new Error("no such function"), { code: "42883" })

const ask = (waiter: string, more: Partial<Ask> = {}): Ask => ({
  waiter,
  keys: ["a"],
  owner: `execute:${waiter}`,
  anonymous: false,
  ms: 1000,
  wait: true,
  ...more,
})
const answer = (more: Partial<TurnAnswer>): TurnAnswer => ({
  left: [],
  renewed: [],
  entered: [],
  granted: [],
  alive: null,
  wake_in_ms: null,
  ...more,
})

const begin = () => {
  const agenda = new Agenda()
  const heard: string[] = []
  const enter = (waiter: string, more?: Partial<Ask>) => {
    const entry = {
      item: ask(waiter, more),
      resolve: (token: bigint) => heard.push(`${waiter} holds ${String(token)}`),
      reject: (error: Error) => heard.push(`${waiter}: ${error.message}`),
    }
    agenda.enter(entry)
    return entry
  }
  const sent = () => agenda.take(nothing)
  const waitersOf = (turn: ReturnType<typeof sent>) => turn.input.enter.map((a) => a.waiter)
  return { agenda, heard, enter, sent, waitersOf }
}

describe("Agenda", () => {
  it("sends what was asked in the order it was asked, once", () => {
    const { agenda, enter, sent, waitersOf } = begin()
    for (const waiter of ["1", "2", "3"]) enter(waiter)
    expect(waitersOf(sent())).toEqual(["1", "2", "3"])
    expect(agenda.hasNews()).toBe(false)
  })

  it("keeps a turn short, and the rest for the next", () => {
    const { enter, sent, waitersOf } = begin()
    for (let waiter = 0; waiter < 250; waiter++) enter(String(waiter))
    expect(waitersOf(sent())).toHaveLength(200)
    expect(waitersOf(sent())).toHaveLength(50)
  })

  it("tells each what became of it", () => {
    const { agenda, heard, enter, sent } = begin()
    for (const waiter of ["1", "2", "3"]) enter(waiter)
    const entered = [{ token: "7" }, { busy: "a" }, { waiting: true } as const]
    agenda.settle(sent(), answer({ entered }))
    expect(heard).toEqual(["1 holds 7", '2: Failed to acquire lock for key "a"'])
    expect(agenda.hasQueued()).toBe(true)
    agenda.settle(sent(), answer({ granted: [{ waiter: "3", token: "9007199254740993" }] }))
    expect(heard[2]).toBe("3 holds 9007199254740993")
    expect(agenda.hasQueued()).toBe(false)
  })

  it("gives up the place of who no longer waits, also when the lock came in the same moment", () => {
    const { agenda, heard, enter, sent } = begin()
    const entry = enter("1")
    const turn = sent()
    agenda.giveUp(entry)
    agenda.settle(turn, answer({ entered: [{ token: "7" }] }))
    expect(heard).toEqual([])
    expect(sent().input.gone).toEqual([{ waiter: "1", keys: ["a"] }])
  })

  it("names all who wait when it shows that it lives, also those just coming", () => {
    const { agenda, enter, sent } = begin()
    enter("1")
    agenda.settle(sent(), answer({ entered: [{ waiting: true }] }))
    enter("2")
    const turn = agenda.take({ ...nothing, beat: true })
    expect(turn.input.alive).toEqual(["1", "2"])
  })

  it("asks again for a place that the database has lost, and only for that", () => {
    const { agenda, enter, sent, waitersOf } = begin()
    enter("1")
    enter("2")
    agenda.settle(sent(), answer({ entered: [{ waiting: true }, { waiting: true }] }))
    enter("3")
    const turn = agenda.take({ ...nothing, beat: true })
    agenda.settle(turn, answer({ alive: ["2"], entered: [{ waiting: true }] }))
    expect(waitersOf(sent())).toEqual(["1"])
  })

  describe("when the database is away", () => {
    it("says everything again in the old order, for who waits", () => {
      const { agenda, heard, enter, sent, waitersOf } = begin()
      enter("1")
      agenda.settle(sent(), answer({ entered: [{ waiting: true }] }))
      enter("2")
      agenda.forget({ waiter: "0", keys: ["z"] })
      agenda.fail(sent(), away)
      enter("3")
      expect(heard).toEqual([])
      expect(agenda.lastFailure).toBe(away)
      const again = sent()
      expect(waitersOf(again)).toEqual(["1", "2", "3"])
      expect(again.input.gone).toEqual([{ waiter: "0", keys: ["z"] }])
      agenda.settle(again, answer({}))
      expect(agenda.lastFailure).toBeUndefined()
    })

    it("tells at once who does not wait, and takes back what he may have been given", () => {
      const { agenda, heard, enter, sent } = begin()
      enter("1", { wait: false })
      agenda.fail(sent(), away)
      expect(heard).toEqual(["1: away"])
      expect(sent().input.gone).toEqual([{ waiter: "1", keys: ["a"] }])
    })

    it("tells at once who gives back or prolongs", () => {
      const { agenda, sent } = begin()
      const heard: string[] = []
      const say = {
        resolve: () => undefined,
        reject: (error: Error) => heard.push(error.message),
      }
      agenda.leave({ item: { keys: ["a"], owner: "o" }, ...say })
      agenda.renew({ item: { keys: ["a"], owner: "o", ms: 1 }, ...say })
      agenda.fail(sent(), away)
      expect(heard).toEqual(["away", "away"])
      expect(agenda.hasNews()).toBe(false)
    })
  })

  it("does not repeat what the database refuses", () => {
    const { agenda, heard, enter, sent } = begin()
    enter("1")
    agenda.fail(sent(), wrong)
    expect(heard).toEqual(["1: no such function"])
    agenda.fail(sent(), wrong)
    expect(agenda.hasNews()).toBe(false)
  })
})
