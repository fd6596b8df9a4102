import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { Phone } from "../start-telegram.ts"
import type { Update } from "../wire.ts"
import { type Bench, openBench } from "./telegram.ts"

type Visit = { update: Update; secret: string | undefined; res: ServerResponse }

/** A webhook that answers when the test says so. */
const openHook = async () => {
  const visits: Visit[] = []
  const waiting: ((visit: Visit) => void)[] = []
  const server = createServer((req, res) => {
    void arrive(req, res)
  })
  const arrive = async (req: IncomingMessage, res: ServerResponse) => {
    let text = ""
    for await (const part of req) text += String(part)
    const secret = req.headers["x-telegram-bot-api-secret-token"] as string | undefined
    const visit = { update: JSON.parse(text) as Update, secret, res }
    const next = waiting.shift()
    if (next) next(visit)
    else visits.push(visit)
  }
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    visits,
    next: async () => visits.shift() ?? new Promise<Visit>((resolve) => waiting.push(resolve)),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

type Answer = { body?: string; headers?: Record<string, string> }

const answer = ({ res }: Visit, status: number, { body = "", headers = {} }: Answer = {}) => {
  res.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body)
}

const textOf = ({ update }: Visit) => ("message" in update ? update.message.text : undefined)

describe("a webhook", () => {
  let bench: Bench
  let other: Phone
  let hook: Awaited<ReturnType<typeof openHook>>
  beforeEach(async () => {
    bench = await openBench()
    hook = await openHook()
    other = bench.telegram.person({ first_name: "Глеб" })
  })
  afterEach(async () => {
    hook.close()
    await bench.telegram.stop()
  })

  /** Ends when the emulator knows. */
  const fail = async (visit: Visit, status: number, headers = {}) => {
    const known = bench.change("queue")
    answer(visit, status, { headers })
    await known
  }
  /** What would have been brought meanwhile, would be here first. */
  const expectOnlyOther = async () => {
    await info()
    other.says("other chat")
    const visit = await hook.next()
    expect(textOf(visit)).toBe("other chat")
    answer(visit, 200)
  }
  const info = () => bench.result<Record<string, unknown>>("getWebhookInfo")

  it("gets updates with its secret, and polling is refused meanwhile", async () => {
    await bench.result("setWebhook", { url: hook.url, secret_token: "s_e-cret" })
    expect(await bench.call("setWebhook", { url: hook.url })).toMatchObject({
      error_code: 429,
      parameters: { retry_after: 1 },
    })
    bench.vera.says("hello")
    const visit = await hook.next()
    expect([textOf(visit), visit.secret]).toEqual(["hello", "s_e-cret"])
    expect(await info()).toMatchObject({ url: hook.url, pending_update_count: 1 })
    answer(visit, 200)
    expect(await bench.call("getUpdates")).toMatchObject({
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    })
    await bench.result("deleteWebhook")
    expect(await bench.result("getUpdates")).toEqual([])
  })

  it("is tried again with growing pauses, and a chat keeps its order meanwhile", async () => {
    await bench.result("setWebhook", { url: hook.url })
    bench.vera.says("one")
    bench.vera.says("two")
    await fail(await hook.next(), 500)
    await expectOnlyOther()
    expect(await info()).toMatchObject({
      last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
    })
    bench.telegram.advance(1000)
    const again = await hook.next()
    expect(textOf(again)).toBe("one")
    await fail(again, 500)
    bench.telegram.advance(1900)
    await expectOnlyOther()
    bench.telegram.advance(200)
    const third = await hook.next()
    expect(textOf(third)).toBe("one")
    answer(third, 200)
    const last = await hook.next()
    expect(textOf(last)).toBe("two")
    answer(last, 200)
  })

  it("may ask to be left alone for longer", async () => {
    await bench.result("setWebhook", { url: hook.url })
    bench.vera.says("one")
    await fail(await hook.next(), 503, { "Retry-After": "30" })
    bench.telegram.advance(29_000)
    await expectOnlyOther()
    bench.telegram.advance(1000)
    answer(await hook.next(), 200)
  })

  it("may answer with a call, but with none that asks", async () => {
    await bench.result("setWebhook", { url: hook.url })
    bench.vera.says("one")
    const call = { method: "sendMessage", chat_id: bench.vera.id, text: "answered" }
    answer(await hook.next(), 200, { body: JSON.stringify(call) })
    await bench.vera.sees("answered")
    bench.vera.says("two")
    answer(await hook.next(), 200, { body: JSON.stringify({ method: "deleteWebhook" }) })
    bench.vera.says("three")
    answer(await hook.next(), 200)
    expect(await info()).toMatchObject({ url: hook.url })
  })

  it("is closed after it was gone for 23 hours", async () => {
    await bench.result("setWebhook", { url: hook.url })
    bench.vera.says("one")
    await fail(await hook.next(), 410)
    bench.telegram.advance(23 * 3_600_000)
    bench.vera.says("two")
    await fail(await hook.next(), 410)
    expect(await info()).toMatchObject({ url: "" })
  })
})
