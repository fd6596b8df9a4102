import type { Update } from "../wire.ts"
import { type Bench, openBench } from "./telegram.ts"

describe("updates by polling", () => {
  let bench: Bench
  beforeEach(async () => {
    bench = await openBench()
  })
  afterEach(() => bench.telegram.stop())

  const pollAtOnce = (params: object = {}) => bench.result<Update[]>("getUpdates", params)
  /** Not so soon after the last one that Telegram would slow it down. */
  const poll = (params: object = {}) => {
    bench.telegram.advance(3_000)
    return pollAtOnce(params)
  }

  it("are given again until an offset confirms them", async () => {
    bench.vera.says("one")
    bench.vera.says("two")
    const [first, second] = await poll()
    expect(second?.update_id).toBe((first?.update_id ?? 0) + 1)
    expect(await poll()).toHaveLength(2)
    expect(await poll({ offset: second?.update_id })).toMatchObject([{ message: { text: "two" } }])
    expect(await poll({ offset: (second?.update_id ?? 0) + 1 })).toEqual([])
    expect(await poll()).toEqual([])
  })

  it("keep the last ones for a negative offset, and are no more than the limit", async () => {
    for (const text of ["one", "two", "three"]) bench.vera.says(text)
    expect(await poll({ limit: 1 })).toMatchObject([{ message: { text: "one" } }])
    expect(await poll({ offset: -2 })).toMatchObject([
      { message: { text: "two" } },
      { message: { text: "three" } },
    ])
  })

  it("wait for something to happen, or for the end of the time, which can be moved", async () => {
    const waiting = poll({ timeout: 50 })
    await bench.telegram.polling()
    bench.vera.says("at last")
    expect(await waiting).toMatchObject([{ message: { text: "at last" } }])
    await poll({ offset: -1 })
    bench.telegram.bot.updates = []
    const idle = poll({ timeout: 50 })
    await bench.telegram.polling()
    bench.telegram.advance(50_000)
    expect(await idle).toEqual([])
  })

  it("go to the last who asks; the one before is told of the conflict", async () => {
    const first = bench.call("getUpdates", { timeout: 50 })
    await bench.telegram.polling()
    const second = poll({ timeout: 50 })
    expect(await first).toEqual({
      ok: false,
      error_code: 409,
      description:
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    })
    bench.vera.says("hello")
    expect(await second).toHaveLength(1)
  })

  it("come one by one, and later, to whoever asks for the same again and again", async () => {
    for (const text of ["one", "two"]) bench.vera.says(text)
    expect(await poll()).toHaveLength(2)
    expect(await pollAtOnce()).toMatchObject([{ message: { text: "one" } }])
    bench.telegram.advance(500)
    expect(await pollAtOnce()).toHaveLength(2)
    bench.telegram.bot.updates = []
    const waiting = pollAtOnce({ timeout: 0 })
    await bench.telegram.polling()
    bench.telegram.advance(3_000)
    expect(await waiting).toEqual([])
  })

  it("are refused at once to whoever quarrels for the first time, and later then", async () => {
    const polls = [bench.call("getUpdates", { timeout: 50 })]
    for (let number = 0; number < 2; number += 1) {
      await bench.telegram.polling()
      polls.push(bench.call("getUpdates", { timeout: 50 }))
    }
    expect(await polls[0]).toMatchObject({ error_code: 409 })
    await bench.telegram.polling()
    const late = polls[1]?.then(({ error_code }) => error_code)
    expect(await Promise.race([late, bench.call("getMe").then(() => "nothing yet")])).toBe(
      "nothing yet",
    )
    bench.telegram.advance(3_000)
    expect(await late).toBe(409)
    bench.vera.says("enough")
    expect(await polls[2]).toMatchObject({ ok: true })
  })

  it("are forgotten after a day, taps after 150 seconds", async () => {
    await bench.result("sendMessage", {
      chat_id: bench.vera.id,
      text: "?",
      reply_markup: { inline_keyboard: [[{ text: "Yes", callback_data: "yes" }]] },
    })
    bench.vera.says("hello")
    bench.vera.taps("Yes")
    expect(await poll()).toHaveLength(2)
    bench.telegram.advance(151_000)
    expect(await poll()).toMatchObject([{ message: { text: "hello" } }])
    bench.telegram.advance(86_400_000)
    expect(await poll()).toEqual([])
  })

  it("are only of the kinds that were asked for, until other ones are", async () => {
    await poll({ allowed_updates: ["callback_query"] })
    bench.vera.says("unheard")
    expect(await poll()).toEqual([])
    await poll({ allowed_updates: [] })
    bench.vera.says("heard")
    expect(await poll()).toHaveLength(1)
  })

  it("tell of a block and its end, and nobody can write meanwhile", async () => {
    bench.vera.blocks()
    const refusal = await bench.call("sendMessage", { chat_id: bench.vera.id, text: "hello?" })
    expect(refusal).toMatchObject({
      error_code: 403,
      description: "Forbidden: bot was blocked by the user",
    })
    bench.vera.starts()
    expect(await poll()).toMatchObject([
      { my_chat_member: { new_chat_member: { status: "kicked" } } },
      { my_chat_member: { new_chat_member: { status: "member" } } },
      { message: { text: "/start", entities: [{ type: "bot_command", offset: 0, length: 6 }] } },
    ])
  })
})
