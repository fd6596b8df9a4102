import { EventEmitter } from "node:events"
import type { ServerResponse } from "node:http"
import { armDeadline, holdDeadline } from "./deadline"

const openResponse = () => {
  const sent: unknown[] = []
  const res = Object.assign(new EventEmitter(), {
    headersSent: false,
    writableEnded: false,
    closed: false,
    writeHead: () => res,
    end: (body: unknown) => {
      sent.push(body)
      return res
    },
  })
  return { res: res as unknown as ServerResponse, sent }
}

const begin = () => {
  const { res, sent } = openResponse()
  armDeadline(res, { milliseconds: 1000, answer: () => res.end("too late") })
  return { res, sent }
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe("a deadline", () => {
  it("answers when it has passed, and nobody hears what comes afterwards", () => {
    const { res, sent } = begin()
    jest.advanceTimersByTime(1000)
    res.end("done")
    expect(sent).toEqual(["too late"])
  })

  it("answers in spite of what has been wrapped round the response", () => {
    const { res, sent } = begin()
    res.end = () => res
    jest.advanceTimersByTime(1000)
    expect(sent).toEqual(["too late"])
  })

  it("does not run while it is held, and runs from its start when it is let go", () => {
    const { res, sent } = begin()
    jest.advanceTimersByTime(900)
    const letGo = holdDeadline(res)
    jest.advanceTimersByTime(60_000)
    letGo()
    jest.advanceTimersByTime(999)
    expect(sent).toEqual([])
    jest.advanceTimersByTime(1)
    expect(sent).toEqual(["too late"])
  })

  it("ends with the response, even if it is let go later", () => {
    const { res } = begin()
    const letGo = holdDeadline(res)
    Object.assign(res, { closed: true })
    res.emit("close")
    letGo()
    expect(jest.getTimerCount()).toBe(0)
  })
})
