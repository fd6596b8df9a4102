import type { IncomingMessage } from "node:http"
import type { Refused } from "./respond"

const MEGABYTE = 1024 * 1024
const limits = { form: 50 * MEGABYTE, other: MEGABYTE }

const refused = (status: number, code: string, message: string): Refused => ({
  status,
  refusal: { type: "invalid_data", code, message },
  headers: { Connection: "close" },
})

export const isForm = ({ headers }: IncomingMessage): boolean =>
  (headers["content-type"] ?? "").toLowerCase().startsWith("multipart/form-data")

/** Refuses by the announced length, before one byte of the body is read. */
export const refuseBody = (req: IncomingMessage): Refused | null => {
  const { headers } = req
  const brings = isForm(req) ? "form" : "other"
  const limit = limits[brings]
  // JSON and text of unannounced length are counted by their parsers; forms would be kept whole.
  if (brings === "form" && headers["content-length"] === undefined) {
    const message = "A form with files must announce its length (Content-Length)."
    return refused(411, "length_required", message)
  }
  if (Number(headers["content-length"] ?? 0) > limit) {
    return refused(413, "body_too_large", `The body is larger than ${limit / MEGABYTE} MB.`)
  }
  return null
}
