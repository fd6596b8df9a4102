import type { ServerResponse } from "node:http"
import type { Refusal } from "../contracts/http/refusal"

type Json = { json: (this: ServerResponse, body: unknown) => unknown }

const typeOf: Record<number, string> = {
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
}

const completed = (status: number, body: unknown): Refusal => {
  const { type, code, message } = Object(body) as Partial<Refusal>
  const known = type ?? typeOf[status] ?? (status >= 500 ? "unknown_error" : "invalid_data")
  return { type: known, code: code ?? known, message: message ?? "The request was refused." }
}

const isWhole = (body: unknown): boolean => {
  const { type, code, message } = Object(body) as Partial<Refusal>
  return [type, code, message].every((part) => typeof part === "string")
}

/**
 * Some of Medusa's middlewares answer a refusal themselves, with a message alone. Every client may
 * rely on type and code, so what is missing is added as the answer is written.
 */
export const completeRefusals = (res: ServerResponse): void => {
  const json: Json["json"] = function (body) {
    // Express puts its own methods behind the response once the application has it.
    const { json: write } = Object.getPrototypeOf(this) as Json
    const lacks = this.statusCode >= 400 && !isWhole(body)
    return write.call(this, lacks ? completed(this.statusCode, body) : body)
  }
  Object.assign(res, { json })
}
