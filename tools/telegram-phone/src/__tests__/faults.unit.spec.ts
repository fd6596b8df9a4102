import { type Bench, openBench } from "./telegram.ts"

describe("faults", () => {
  let bench: Bench
  beforeEach(async () => {
    bench = await openBench()
  })
  afterEach(() => bench.telegram.stop())

  const send = (text: string) => bench.call("sendMessage", { chat_id: bench.vera.id, text })
  const said = () => bench.vera.messages().map(({ text }) => text)

  it.each([
    ["before", []],
    ["after", ["one"]],
  ] as const)("a connection is cut %s the effect", async (moment, seen) => {
    bench.telegram.machine.faults.add({ kind: "drop", moment, times: 1 })
    await expect(send("one")).rejects.toThrow("fetch failed")
    expect(said()).toEqual(seen)
    expect(await send("two")).toMatchObject({ ok: true })
    expect(bench.telegram.machine.calls.list().map(({ code }) => code)).toEqual([0, 200])
  })

  it("an answer never comes", async () => {
    bench.telegram.machine.faults.add({ kind: "hang", times: 1 })
    const giveUp = new AbortController()
    const waiting = fetch(`${bench.telegram.url}/bot${bench.telegram.token}/getMe`, {
      signal: giveUp.signal,
    })
    expect(await send("meanwhile")).toMatchObject({ ok: true })
    giveUp.abort()
    await expect(waiting).rejects.toThrow("aborted")
  })

  it("429 stays until its time is over, in its chat alone, and tells who came too early", async () => {
    const { telegram, vera } = bench
    const gleb = telegram.person({ first_name: "Глеб" })
    gleb.starts()
    telegram.machine.faults.add({
      kind: "error",
      code: 429,
      retry_after: 5,
      chat_id: vera.id,
      times: 1,
    })
    const refused = { error_code: 429, parameters: { retry_after: 5 } }
    expect(await send("one")).toMatchObject({
      ...refused,
      description: "Too Many Requests: retry after 5",
    })
    telegram.advance(2000)
    expect(await send("one")).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } })
    expect(await bench.call("sendMessage", { chat_id: gleb.id, text: "hi" })).toMatchObject({
      ok: true,
    })
    telegram.advance(3000)
    expect(await send("one")).toMatchObject({ ok: true })
    const calls = telegram.machine.calls.list({ method: "sendmessage" })
    expect(calls.map(({ code, tooEarly }) => [code, tooEarly])).toEqual([
      [429, false],
      [429, true],
      [200, false],
      [200, false],
    ])
  })

  it("429 does not hold against whoever had gone before it was said", async () => {
    const { telegram } = bench
    const { machine } = telegram
    machine.faults.add({ kind: "error", code: 429, retry_after: 5, moment: "after", times: 1 })
    const giveUp = new AbortController()
    const poll = fetch(`${telegram.apiRoot}/bot${telegram.token}/getUpdates?timeout=50`, {
      signal: giveUp.signal,
    })
    await telegram.polling()
    giveUp.abort()
    await expect(poll).rejects.toThrow("aborted")
    telegram.advance(3000)
    expect(await bench.call("getUpdates")).toMatchObject({ ok: true })
    expect(machine.calls.list().map(({ code, tooEarly }) => [code, tooEarly])).toEqual([
      [0, false],
      [200, false],
    ])
  })

  it("happen to their share of calls, the same ones for the same seed", async () => {
    bench.telegram.machine.faults.add({ kind: "error", code: 500, share: 0.3 })
    const codes: boolean[] = []
    for (let call = 0; call < 200; call += 1) codes.push((await bench.call("getMe")).ok)
    const failed = codes.filter((ok) => !ok).length
    expect(failed).toBeGreaterThan(40)
    expect(failed).toBeLessThan(80)
    const again = await openBench()
    again.telegram.machine.faults.add({ kind: "error", code: 500, share: 0.3 })
    for (const ok of codes.slice(0, 50)) expect((await again.call("getMe")).ok).toBe(ok)
    await again.telegram.stop()
  })

  it("keeps Telegram's limits where they are wanted: one a second into a chat, thirty in all", async () => {
    const { telegram } = bench
    const people = Array.from({ length: 31 }, (_, index) =>
      telegram.person({ first_name: `P${index}` }),
    )
    for (const person of people) person.starts()
    telegram.machine.pace.setLimits(true)
    const codes: number[] = []
    for (const { id } of people) {
      codes.push((await bench.call("sendMessage", { chat_id: id, text: "a" })).error_code ?? 200)
    }
    expect(codes).toEqual([...Array<number>(30).fill(200), 429])
    telegram.advance(1000)
    const [first] = people
    const once = { chat_id: first?.id, text: "b" }
    expect(await bench.call("sendMessage", once)).toMatchObject({ ok: true })
    expect(await bench.call("sendMessage", once)).toMatchObject({ parameters: { retry_after: 1 } })
    telegram.advance(900)
    expect(await bench.call("sendMessage", once)).toMatchObject({ error_code: 429 })
    const noted = telegram.machine.calls.list().slice(-2)
    expect(noted.map(({ tooEarly }) => tooEarly)).toEqual([false, true])
  })
})
