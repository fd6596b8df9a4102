import { FormRefusal, type Done, type FormAction } from "../form/form-door.server"
import type { FormShape, Values } from "../form/form-shape"
import { BackendFailure } from "../lib/backend-failure.server"
import { deLocalizeHref, localizeHref } from "../paraglide/runtime"
import { Refusal } from "./ask-store.server"
import { forgetToken } from "./session.server"

type Act = (values: Values, address: URL) => Promise<Done>
/** The address within the shop to which whoever has to log in first comes back. */
type Return = (values: Values, address: URL) => string

const FORBIDDEN_TO_GUESTS = 401
const TOO_MANY = 429

const failureOf = ({ status, code, retryAfter }: Refusal) =>
  status === TOO_MANY
    ? { reason: "throttled", ...(retryAfter === undefined ? {} : { retryAfter }) }
    : { reason: code }

const asFormRefusal = (error: unknown): FormRefusal | null => {
  if (error instanceof BackendFailure) return new FormRefusal(503, {}, { reason: error.reason })
  if (!(error instanceof Refusal)) return null
  return Object.keys(error.problems).length > 0
    ? new FormRefusal(error.status, error.problems)
    : new FormRefusal(error.status, {}, failureOf(error))
}

/** Where whoever was here a moment ago, and is not any more, logs in and comes back. */
const loginFor = (address: string): Done => {
  forgetToken()
  const next = new URLSearchParams({ next: address })
  return { to: localizeHref(`/account/login?${next.toString()}`), anew: true }
}

/** A form that changes something of the account; what the backend refuses is told in the form. */
export const accountAction = (
  shape: FormShape,
  act: Act,
  comesBackTo: Return = (_, { pathname }) => deLocalizeHref(pathname),
): FormAction => ({
  shape,
  act: async (values, address) => {
    try {
      return await act(values, address)
    } catch (error) {
      if (error instanceof Refusal && error.status === FORBIDDEN_TO_GUESTS) {
        return loginFor(comesBackTo(values, address))
      }
      throw asFormRefusal(error) ?? error
    }
  },
})
