import { MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import { refusalOf } from "./refusal-of"

const withCode = (code: string, message = "secret table, secret value") =>
  Object.assign(new Error(message), { code })

describe("refusalOf", () => {
  it.each([
    [MedusaError.Types.INVALID_DATA, 400],
    [MedusaError.Types.NOT_ALLOWED, 400],
    [MedusaError.Types.UNAUTHORIZED, 401],
    [MedusaError.Types.FORBIDDEN, 403],
    [MedusaError.Types.NOT_FOUND, 404],
    [MedusaError.Types.CONFLICT, 409],
    [MedusaError.Types.DUPLICATE_ERROR, 422],
  ])("answers Medusa's %s with %i, keeping our code and words", (type, status) => {
    const answer = refusalOf(new MedusaError(type, "Said so.", "desk_closed"))
    expect(answer).toMatchObject({ status, refusal: { code: "desk_closed", message: "Said so." } })
  })

  it.each([
    ["desk_stale", 409],
    ["appointment_slot_taken", 409],
    ["idempotency_mismatch", 422],
    ["login_throttled", 429],
    ["checkout_busy", 503],
  ])("lets the code %s decide the status", (code, status) => {
    expect(refusalOf(new MedusaError(MedusaError.Types.NOT_ALLOWED, "No.", code)).status).toBe(
      status,
    )
  })

  it("gives a refusal without a code of its own its type as code", () => {
    const answer = refusalOf(new MedusaError(MedusaError.Types.NOT_FOUND, "Not there."))
    expect(answer.refusal).toEqual({ type: "not_found", code: "not_found", message: "Not there." })
  })

  it("gives Medusa's refusal at the shelf the code of ours", () => {
    const message = "Not enough stock available for item iitem_1 at location sloc_1"
    const { status, refusal } = refusalOf(new MedusaError("not_allowed", message))
    const code = "checkout_out_of_stock"
    expect([status, refusal]).toEqual([400, { type: "not_allowed", code, message }])
  })

  it.each([MedusaError.Types.UNEXPECTED_STATE, MedusaError.Types.INVALID_ARGUMENT])(
    "says nothing of what happened inside for %s",
    (type) => {
      const { status, refusal } = refusalOf(new MedusaError(type, "password of anna@example.com"))
      expect(status).toBe(500)
      expect(refusal.message).not.toContain("anna")
    },
  )

  it.each(["08006", "53300", "57P01", "57014", "ECONNREFUSED"])("is unavailable on %s", (code) => {
    const { status, refusal } = refusalOf(withCode(code))
    expect(status).toBe(503)
    expect(refusal.message).not.toContain("secret")
  })

  it.each([
    "Stream isn't writeable and enableOfflineQueue options is false",
    "Connection is closed.",
  ])("is unavailable when Redis is away: %s", (message) => {
    expect(refusalOf(new Error(message)).status).toBe(503)
  })

  it.each([
    "Connection terminated unexpectedly",
    "select 1 - Connection terminated unexpectedly",
    "timeout expired",
    "Client has encountered a connection error and is not queryable",
  ])("is unavailable when a connection was lost: %s", (message) => {
    expect(refusalOf(new Error(message)).status).toBe(503)
  })

  it("is unavailable when no connection could be had", () => {
    const error = Object.assign(new Error("Knex: Timeout"), { name: "KnexTimeoutError" })
    expect(refusalOf(error).status).toBe(503)
  })

  it.each(["22021", "22P02", "22003", "08P01"])("blames the value sent on %s", (code) => {
    expect(refusalOf(withCode(code)).status).toBe(400)
  })

  it("turns an overlap refused by the database into a conflict", () => {
    expect(refusalOf(withCode("23P01")).status).toBe(409)
  })

  it("names every field that a schema refused", () => {
    const { error } = z.object({ name: z.string(), age: z.number() }).safeParse({})
    const { status, refusal } = refusalOf(error)
    expect(status).toBe(400)
    expect(refusal.message).toMatch(/name: .+\nage: .+/)
  })

  it("tells a broken JSON body apart from a large one", () => {
    const parse = { expose: true, statusCode: 400, type: "entity.parse.failed", message: "x" }
    expect(refusalOf(parse)).toMatchObject({ status: 400, refusal: { code: "invalid_data" } })
    const large = { expose: true, statusCode: 413, type: "entity.too.large", message: "x" }
    expect(refusalOf(large)).toMatchObject({ status: 413, refusal: { code: "body_too_large" } })
  })

  it.each([undefined, null, "oops", 7, {}])("survives %p being thrown", (thrown) => {
    expect(refusalOf(thrown)).toMatchObject({ status: 500, refusal: { code: "unknown_error" } })
  })
})
