import { FormRefusal } from "../form/form-door.server"
import { getLocale, localizeHref } from "../paraglide/runtime"
import { accountAction } from "./account-action.server"
import { askStore, Refusal } from "./ask-store.server"
import { loginForm } from "./forms/login"
import { logOutPress } from "./forms/press"
import { registrationForm } from "./forms/registration"
import { registrationOf } from "./as-asked"
import { nextIn, readNext } from "./next-address"
import { forgetToken, keepToken, readToken } from "./session.server"

const isUnknown = (error: unknown): boolean => error instanceof Refusal && error.status === 401

const wrongLogin = (error: unknown): never => {
  throw isUnknown(error) ? new FormRefusal(400, {}, { reason: "wrong_login" }) : error
}

export const logIn = accountAction(loginForm, async ({ email, password }, address) => {
  const { token } = await askStore<{ token: string }>("/auth/customer/emailpass", {
    method: "POST",
    body: { email: email?.trim().toLowerCase(), password },
  }).catch(wrongLogin)
  keepToken(token)
  return { to: localizeHref(nextIn(address.searchParams.get("next"))), anew: true }
})

/** Whoever's login has ended already is out. */
const unlessOver = (error: unknown) => {
  if (!isUnknown(error)) throw error
}

export const logOut = accountAction(logOutPress, async () => {
  const token = readToken()
  if (token !== undefined) await askStore("/auth/session", { method: "DELETE" }).catch(unlessOver)
  forgetToken()
  return { to: localizeHref("/"), anew: true }
})

export const register = accountAction(registrationForm, async (values, address) => {
  const { token } = await askStore<{ token: string }>("/store/account/registrations", {
    method: "POST",
    body: { ...registrationOf(values), locale: getLocale() },
  })
  keepToken(token)
  const { next = "/account?done=registered" } = readNext({ next: address.searchParams.get("next") })
  return { to: localizeHref(next), anew: true }
})
