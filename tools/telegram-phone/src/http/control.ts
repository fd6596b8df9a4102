import type { ServerResponse } from "node:http"
import { Failure } from "../bot-api/failure.ts"
import { createParams, type Params } from "../bot-api/params.ts"
import { readBody } from "../bot-api/read-call.ts"
import { Impossible } from "../people/impossible.ts"
import type { Machine } from "../state/machine.ts"
import { sendJson } from "./answers.ts"
import type { ControlRoute, Exchange } from "./control-route.ts"
import { faultRoutes } from "./control-faults.ts"
import { peopleRoutes } from "./control-people.ts"
import { talkRoutes } from "./control-talks.ts"
import { worldRoutes } from "./control-world.ts"

const routes: ControlRoute[] = [...worldRoutes, ...peopleRoutes, ...talkRoutes, ...faultRoutes]
const LARGEST_FILE = 50 * 1024 * 1024

/** The API of tests and of the page. */
export const answerControl = async (machine: Machine, exchange: Exchange): Promise<boolean> => {
  const { req, res, url } = exchange
  if (!url.pathname.startsWith("/control/")) return false
  const path = url.pathname.slice("/control".length)
  const fitting = routes.filter((route) => route.path.test(path))
  const route = fitting.find(({ method }) => method === req.method)
  if (!route) {
    sendJson(res, fitting.length > 0 ? 405 : 404, { message: "There is no such control" })
    return true
  }
  try {
    const names = route.path.exec(path)?.slice(1).map(decodeURIComponent) ?? []
    const result = await route.answer({
      ...exchange,
      machine,
      names,
      ...(await readInput(exchange)),
    })
    if (result !== undefined) sendJson(res, 200, result as object)
  } catch (error) {
    refuse(res, error)
  }
  return true
}

const readInput = async ({ req, url }: Exchange): Promise<{ params: Params; content: Buffer }> => {
  const content = await readBody(req, LARGEST_FILE)
  const query: Record<string, unknown> = Object.fromEntries(url.searchParams)
  const isJson = /^application\/json\b/i.test(req.headers["content-type"] ?? "")
  const body = isJson && content.length > 0 ? objectIn(content) : {}
  return { params: createParams({ values: { ...query, ...body }, uploads: new Map() }), content }
}

const objectIn = (content: Buffer): object => {
  try {
    const value: unknown = JSON.parse(content.toString())
    if (typeof value === "object" && value !== null) return value
  } catch {
    // Told below, as for JSON that is no object.
  }
  throw new Impossible("The body is no JSON object")
}

const refuse = (res: ServerResponse, error: unknown) => {
  if (error instanceof Impossible) sendJson(res, 400, { message: error.message })
  else if (error instanceof Failure) sendJson(res, error.code, { message: error.message })
  else if (error instanceof URIError) sendJson(res, 400, { message: "The address is malformed" })
  else throw error
}
