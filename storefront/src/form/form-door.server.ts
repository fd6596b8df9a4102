import { setResponseStatus } from "@tanstack/react-start/server"
import { currentVisit } from "../visit.server"
import {
  valuesOf,
  type Failure,
  type FormShape,
  type Kept,
  type Outcome,
  type Values,
} from "./form-shape"
import { learnAll } from "./lesson"

export type Done = Extract<Outcome, { to: string }>

/** Says no to a form, with what is wrong. */
export class FormRefusal extends Error {
  constructor(
    readonly status: number,
    readonly problems: Record<string, string>,
    readonly failure?: Failure,
  ) {
    super("The form is refused")
  }
}

export type FormAction = { shape: FormShape; act: (values: Values, address: URL) => Promise<Done> }

type Context<Next> = { request: Request; next: () => Next }

const wantsOutcome = ({ headers }: Request) => headers.get("accept") === "application/json"

const keptOf = ({ name, secret = [] }: FormShape, values: Values, refusal: FormRefusal): Kept => ({
  form: name,
  values: Object.fromEntries(Object.entries(values).filter(([field]) => !secret.includes(field))),
  problems: refusal.problems,
  ...(refusal.failure ? { failure: refusal.failure } : {}),
})

type Sent = { values: Values; address: URL }

const perform = async (
  { shape, act }: FormAction,
  { values, address }: Sent,
): Promise<Done | FormRefusal> => {
  const problems = shape.check(values)
  if (Object.keys(problems).length > 0) return new FormRefusal(400, problems)
  try {
    return await act(values, address)
  } catch (error) {
    if (error instanceof FormRefusal) return error
    throw error
  }
}

const staysHere = ({ to }: Done) => to.startsWith("/")

const actionFor = (actions: FormAction[], body: URLSearchParams) =>
  actions.find(({ shape }) => shape.name === body.get("form"))

/**
 * Takes the forms of a page at the page's own address. Whoever sends them with our scripts gets the
 * outcome; a plain form gets the next page, or this one again with what was wrong. Where the way leads
 * out of the shop the page comes again too, with a link: the policy lets no form lead there.
 */
export const takesForms =
  (...actions: FormAction[]) =>
  async <Next>({ request, next }: Context<Next>): Promise<Response | Next> => {
    const body = new URLSearchParams(await request.text())
    const action = actionFor(actions, body)
    if (!action) return new Response("There is no such form here.", { status: 400 })
    await learnAll()
    const values = valuesOf(action.shape, body)
    const result = await perform(action, { values, address: new URL(request.url) })
    if (!(result instanceof FormRefusal)) {
      if (wantsOutcome(request)) return Response.json(result)
      if (staysHere(result)) {
        return new Response(null, { status: 303, headers: { Location: result.to } })
      }
      const visit = currentVisit()
      if (visit) Object.assign(visit, { way: result.to, personal: true })
      return next()
    }
    const kept = keptOf(action.shape, values, result)
    if (wantsOutcome(request)) return Response.json({ kept }, { status: result.status })
    const visit = currentVisit()
    if (visit) Object.assign(visit, { kept, personal: true })
    setResponseStatus(result.status)
    return next()
  }
