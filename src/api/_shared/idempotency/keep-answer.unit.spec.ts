import type { MedusaResponse } from "@medusajs/framework/http"
import type { Answer } from "../../../lib/idempotency/answer-box"
import type { KeyStore } from "../../../lib/idempotency/key-store"
import { keepAnswer } from "./keep-answer"

const attempt = { id: "a", ask: { key: "k", scope: "s", request: "r" } }

/** A response as Express has it: `json` ends in `send`. */
const openResponse = () => {
  const sent: unknown[] = []
  const res = {
    statusCode: 200,
    headersSent: false,
    getHeader: () => "application/json; charset=utf-8",
    status(code: number) {
      res.statusCode = code
      return res
    },
    send(body: unknown) {
      sent.push(body)
      return res
    },
    json(body: unknown) {
      return res.send(JSON.stringify(body))
    },
  }
  return { res, sent }
}

const openStore = () => {
  const kept: Answer[] = []
  let givenBack = 0
  const state = { away: false }
  const store: KeyStore = {
    claim: () => Promise.resolve({ kind: "running" }),
    renew: () => Promise.resolve(),
    keep: (_attempt, answer) => {
      if (state.away) return Promise.reject(new Error("away"))
      kept.push(answer)
      return Promise.resolve()
    },
    giveBack: () => {
      givenBack += 1
      return Promise.resolve()
    },
  }
  return { store, kept, state, givenBack: () => givenBack }
}

const begin = () => {
  const { res, sent } = openResponse()
  const { store, ...means } = openStore()
  const faults: unknown[] = []
  keepAnswer(res as unknown as MedusaResponse, {
    store,
    attempt,
    onFault: (error) => faults.push(error),
  })
  return { res, sent, faults, ...means }
}

const soon = () => jest.advanceTimersByTimeAsync(0)

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe("an answer", () => {
  it("is kept before it is sent", async () => {
    const { res, sent, kept } = begin()
    res.status(201).json({ id: 1 })
    expect(sent).toEqual([])
    await soon()
    expect(sent).toEqual(['{"id":1}'])
    const contentType = "application/json; charset=utf-8"
    expect(kept).toEqual([{ status: 201, contentType, body: '{"id":1}' }])
  })

  it.each([500, 503, 401, 409, 429])("with status %i is not kept", async (status) => {
    const { res, sent, kept, givenBack } = begin()
    res.status(status).json({})
    await soon()
    expect({ sent: sent.length, kept, back: givenBack() }).toEqual({ sent: 1, kept: [], back: 1 })
  })

  it.each([200, 400, 404, 422])("with status %i is kept", async (status) => {
    const { res, kept } = begin()
    res.status(status).json({})
    await soon()
    expect(kept).toMatchObject([{ status }])
  })

  it("is what the route chose, though the deadline has answered before", async () => {
    const { res, kept } = begin()
    res.headersSent = true
    res.statusCode = 503
    res.json({ done: true })
    await soon()
    expect(kept).toMatchObject([{ status: 200, body: '{"done":true}' }])
  })

  it("is sent when it cannot be kept, and kept later", async () => {
    const { res, sent, kept, state, faults } = begin()
    state.away = true
    res.json({ done: true })
    await soon()
    expect({ sent: sent.length, faults: faults.length }).toEqual({ sent: 1, faults: 1 })
    state.away = false
    await jest.advanceTimersByTimeAsync(5000)
    expect(kept).toHaveLength(1)
    await jest.advanceTimersByTimeAsync(60_000)
    expect(kept).toHaveLength(1)
  })
})
