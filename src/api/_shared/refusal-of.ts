import { getHttpResponseFromError } from "@medusajs/framework/http"
import { statusOfCode } from "../../contracts/http/status-of-code"
import type { FormProblem } from "../../contracts/account/problem"
import { outOfStock } from "../../modules/checkout/errors"
import { wasOvertaken } from "../../modules/checkout/shortage"
import { refusalOfCallersDoing } from "./callers-doing"
import type { HttpRefusal } from "./http-refusal"

type Thrown = {
  type?: string
  code?: string
  message?: string
  name?: string
  stack?: string
  issues?: { path: PropertyKey[]; message: string }[]
  statusCode?: number
  expose?: boolean
  constraint?: string
  detail?: string
  problems?: FormProblem[]
}

const unavailable: HttpRefusal = {
  status: 503,
  refusal: {
    type: "unavailable",
    code: "unavailable",
    message: "The shop cannot do this now. Try again in a moment.",
  },
}

const unknown: HttpRefusal = {
  status: 500,
  refusal: {
    type: "unknown_error",
    code: "unknown_error",
    message: "Something went wrong on our side. The request id in the answer's headers names it.",
  },
}

// A NUL byte in a text breaks the message to the server, so this "connection" error is a bad value.
const BROKEN_MESSAGE = "08P01"

// SQLSTATE classes: 08 connection, 53 out of resources, 57 cancelled or shut down.
const isDatabaseAway = ({ code = "", name }: Thrown): boolean =>
  (/^(08|53|57)[0-9A-Z]{3}$/.test(code) && code !== BROKEN_MESSAGE) ||
  /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_)/.test(code) ||
  name === "KnexTimeoutError"

// The driver tells these only by their text; they may stand behind a statement and a dash.
const isConnectionLost = ({ message = "" }: Thrown): boolean =>
  /(^| - )(Connection terminated|Connection closed|Client has encountered a connection error|Client was closed|timeout expired|timeout exceeded when trying to connect|Query read timeout)/.test(
    message,
  )

// The Redis client tells these apart only by their text.
const isRedisAway = ({ name, message = "" }: Thrown): boolean =>
  name === "MaxRetriesPerRequestError" ||
  /^(Stream isn't writeable|Connection is closed|Command aborted due to connection close)/.test(
    message,
  )

const invalid = (message: string): HttpRefusal => ({
  status: 400,
  refusal: { type: "invalid_data", code: "invalid_data", message },
})

const ofInvalidBody = ({ statusCode = 400, type = "", message = "" }: Thrown): HttpRefusal => {
  if (statusCode === 413) {
    return {
      status: 413,
      refusal: { type: "invalid_data", code: "body_too_large", message: "The body is too large." },
    }
  }
  if (type === "entity.parse.failed") return invalid("The body is not valid JSON.")
  return {
    status: statusCode,
    refusal: { type: "invalid_data", code: "invalid_request", message },
  }
}

const ofSqlState = (code: string): HttpRefusal | null => {
  if (code === "23P01") {
    return {
      status: 409,
      refusal: { type: "conflict", code: "conflict", message: "It clashes with what is there." },
    }
  }
  // Class 22: the value sent does not fit its column, such as a number too large.
  if (/^22[0-9A-Z]{3}$/.test(code) || code === BROKEN_MESSAGE) {
    return invalid("A value in the request is not acceptable.")
  }
  return null
}

// Our triggers refuse with this state, and say in words and by a code of ours why.
const REFUSED_BY_TRIGGER = "DM001"

const ofTrigger = ({ constraint = "", detail = "" }: Thrown): HttpRefusal => ({
  status: statusOfCode(constraint) ?? 400,
  refusal: { type: "not_allowed", code: constraint, message: detail },
})

const isOurCode = (code: string | undefined): code is string =>
  code !== undefined && /^[a-z]+(_[a-z]+)+$/.test(code)

const codeOf = (thrown: Thrown): string => {
  if (wasOvertaken(thrown)) return String(outOfStock().code)
  return isOurCode(thrown.code) ? thrown.code : (thrown.type ?? "invalid_data")
}

const ofMedusa = (thrown: Thrown): HttpRefusal => {
  const { statusCode, body } = getHttpResponseFromError(thrown)
  if (statusCode >= 500) return unknown
  const code = codeOf(thrown)
  return {
    status: statusOfCode(code) ?? statusCode,
    refusal: {
      type: body.type ?? "invalid_data",
      code,
      message: (thrown.type === "conflict" ? thrown.message : body.message) ?? "",
      ...(thrown.problems ? { problems: thrown.problems } : {}),
    },
  }
}

/** The one place where anything thrown becomes an answer. */
export const refusalOf = (error: unknown): HttpRefusal => {
  const thrown = Object(error) as Thrown
  if (isDatabaseAway(thrown) || isConnectionLost(thrown) || isRedisAway(thrown)) return unavailable
  if (Array.isArray(thrown.issues)) {
    const problems = thrown.issues.map(({ path, message }) =>
      path.length > 0 ? `${path.join(".")}: ${message}` : message,
    )
    return invalid(problems.join("\n"))
  }
  if (thrown.expose === true && thrown.statusCode !== undefined) return ofInvalidBody(thrown)
  if (thrown.code === REFUSED_BY_TRIGGER) return ofTrigger(thrown)
  return ofSqlState(thrown.code ?? "") ?? refusalOfCallersDoing(thrown) ?? ofMedusa(thrown)
}
