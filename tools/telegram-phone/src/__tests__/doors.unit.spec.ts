import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startTelegram } from "../start-telegram.ts"
import { type Bench, openBench } from "./telegram.ts"

describe("the server", () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench()
  })
  afterAll(() => bench.telegram.stop())

  /** As fetch cannot ask: with any host and origin. */
  const status = (path: string, headers: Record<string, string>, method = "GET") =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request(`${bench.telegram.url}${path}`, { headers, method }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      asked.on("error", reject)
      asked.end()
    })

  it.each([
    ["a name that leads here", { Host: "evil.example" }, 403],
    ["a name that begins like ours", { Host: "localhost.evil.example:8081" }, 403],
    ["another site", { Host: "localhost:8081", Origin: "https://evil.example" }, 403],
    ["another port", { Host: "localhost:8081", Origin: "http://localhost:9000" }, 403],
    [
      "a picture on another site",
      { "Host": "localhost", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" },
      403,
    ],
    ["nobody's origin", { Host: "localhost:8081", Origin: "null" }, 403],
    ["its own page", { Host: "localhost:8081", Origin: "http://localhost:8081" }, 200],
    ["a program", { Host: "127.0.0.1:8081" }, 200],
  ])("answers %s with what it should", async (_who, headers, expected) => {
    expect(await status("/control/state", headers)).toBe(expected)
  })

  it("lets a link from elsewhere lead to a page, and to nothing that does something", async () => {
    const headers = {
      "Host": "localhost",
      "Sec-Fetch-Site": "cross-site",
      "Sec-Fetch-Mode": "navigate",
    }
    expect(await status("/domovoy_bot?start=abc", headers)).toBe(200)
    expect(await status("/control/talks/domovoy_bot/500000001/block", headers, "POST")).toBe(403)
    expect(await status("/control/state", headers)).toBe(403)
    expect(await status(`/bot${bench.telegram.token}/getMe`, headers)).toBe(403)
  })

  it.each([
    ["/control/people", { first_name: " " }],
    ["/control/people", { first_name: "A", language_code: "<script>" }],
    ["/control/people/1", { first_name: "A" }],
    ["/control/bots", { username: "domovoy_bot" }],
    ["/control/bots", { username: "someone" }],
    ["/control/talks/nobody_bot/500000001/say", { text: "a" }],
    ["/control/talks/domovoy_bot/1/say", { text: "a" }],
    ["/control/talks/domovoy_bot/500000001/say", { text: " " }],
    ["/control/talks/domovoy_bot/500000001/say", { text: "a".repeat(4097) }],
    ["/control/talks/domovoy_bot/500000001/start", { payload: "a b" }],
    ["/control/talks/domovoy_bot/500000001/tap", { message_id: 1 }],
    ["/control/talks/domovoy_bot/500000001/press", { text: "a" }],
    ["/control/clock", { advance_seconds: "soon" }],
    ["/control/faults", { kind: "earthquake" }],
    ["/control/faults", { kind: "drop", share: 2 }],
    ["/control/talks/%E0%A4%A/1/say", { text: "a" }],
  ])("refuses %s %j", async (path, body) => {
    const headers = { "Content-Type": "application/json" }
    const answer = await fetch(`${bench.telegram.url}${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ message: expect.any(String) as string })
  })

  it("tells nobody the token of a bot", async () => {
    const { url, token } = bench.telegram
    const state = await (await fetch(`${url}/control/state`)).text()
    const view = await (await fetch(`${url}/control/talks/domovoy_bot/${bench.vera.id}`)).text()
    expect(`${state}${view}`).not.toContain(token.split(":")[1])
  })
})

describe("what is kept", () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "phone-"))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it("is there after a restart: talks, files, commands, updates, time and blocks", async () => {
    const first = await openBench({ folder })
    const content = Buffer.from("a;b")
    await first.vera.sends({ as: "document", name: "x.csv", mimeType: "text/csv", content })
    await first.result("setMyCommands", { commands: [{ command: "help", description: "Help" }] })
    first.telegram.advance(3_600_000)
    first.vera.blocks()
    const { token } = first.telegram
    await first.telegram.stop()
    const second = await startTelegram({ folder })
    expect(second.token).toBe(token)
    const vera = second.phoneOf(first.vera.id)
    expect(vera.talk).toEqual(first.vera.talk)
    expect(vera.talk.blocked).toBe(true)
    expect(second.bot.updates).toHaveLength(2)
    expect(second.bot.commands).toHaveLength(1)
    expect(second.machine.clock.now()).toBeGreaterThan(Date.now() + 3_500_000)
    const id = vera.talk.messages.at(-1)?.document?.file_id ?? ""
    expect(await second.machine.depot.get(id)).toEqual(content)
    await second.stop()
  })

  it("lets people begin as those who have started the bot, once", async () => {
    const people = [
      { id: 7, first_name: "Вера", starts: true },
      { id: 8, first_name: "Глеб" },
    ]
    const first = await startTelegram({ folder, people })
    await first.stop()
    const second = await startTelegram({ folder, people })
    await second.stop()
    const said = [7, 8].map((id) => second.phoneOf(id).talk.messages.map(({ text }) => text))
    expect(said).toEqual([["/start"], []])
    expect(second.bot.updates).toHaveLength(1)
  })

  it("gives no number a second time, though it was killed before it kept what it gave", async () => {
    const first = await startTelegram({ folder })
    await first.stop()
    const second = await startTelegram({ folder })
    await second.stop()
    const unkept = 500
    expect(second.bot.nextUpdateId).toBeGreaterThan(first.bot.nextUpdateId + unkept)
    expect(second.bot.nextMessageId).toBeGreaterThan(first.bot.nextMessageId + unkept)
  })

  it("begins anew with numbers that no bot has seen, unless a seed says so", async () => {
    const beginning = async (name: string, seed?: number) => {
      const options = { folder: join(folder, name), ...(seed === undefined ? {} : { seed }) }
      const telegram = await startTelegram(options)
      await telegram.stop()
      const { nextUpdateId: update, nextMessageId: message } = telegram.bot
      return { update, message }
    }
    const [first, second] = [await beginning("first"), await beginning("second")]
    expect(second.update).not.toBe(first.update)
    expect(second.message).not.toBe(first.message)
    expect(await beginning("third", 7)).toEqual(await beginning("fourth", 7))
  })

  it("is begun anew where nobody can read it, and the old one is put aside", async () => {
    await writeFile(join(folder, "state.json"), '{"version":1,"wor')
    const telegram = await startTelegram({ folder })
    telegram.person()
    await telegram.stop()
    expect(await readFile(join(folder, "state.json.unreadable"), "utf8")).toBe('{"version":1,"wor')
    expect(JSON.parse(await readFile(join(folder, "state.json"), "utf8"))).toMatchObject({
      version: 1,
    })
  })
})
