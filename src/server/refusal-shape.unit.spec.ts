import { ServerResponse, type IncomingMessage } from "node:http"
import { completeRefusals } from "./refusal-shape"

/** Answers as Express would, which puts its own `json` behind the response. */
const answered = (status: number, body: unknown): unknown => {
  const written: unknown[] = []
  const res = new ServerResponse({ method: "GET" } as unknown as IncomingMessage)
  completeRefusals(res)
  const express = Object.assign(Object.create(ServerResponse.prototype) as object, {
    json: (given: unknown) => written.push(given),
  })
  Object.setPrototypeOf(res, express)
  res.statusCode = status
  ;(res as unknown as { json: (given: unknown) => void }).json(body)
  return written[0]
}

describe("completeRefusals", () => {
  it.each([
    [401, { message: "Unauthorized" }, "unauthorized"],
    [404, { type: "not_found", message: "Route not found" }, "not_found"],
    [400, { message: "No." }, "invalid_data"],
    [500, undefined, "unknown_error"],
  ])("gives a refusal with %i and %j its type and code", (status, body, code) => {
    const refusal = answered(status, body)
    expect(refusal).toMatchObject({ type: code, code })
    expect(refusal).toHaveProperty("message", body?.message ?? "The request was refused.")
  })

  it("leaves alone what is whole, and whatever is no refusal", () => {
    const whole = { type: "invalid_data", code: "login_throttled", message: "Later." }
    expect(answered(429, whole)).toBe(whole)
    const product = { product: { id: "prod_1" } }
    expect(answered(200, product)).toBe(product)
  })
})
