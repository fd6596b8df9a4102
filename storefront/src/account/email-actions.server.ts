import { localizeHref } from "../paraglide/runtime"
import { accountAction } from "./account-action.server"
import { askStore } from "./ask-store.server"
import type { Done } from "./done"
import { emailForm } from "./forms/email"
import { activatePress, confirmEmailPress, resendPress } from "./forms/press"
import { readToken } from "./session.server"

const tokenIn = ({ searchParams }: URL) => searchParams.get("token") ?? ""

/** Whoever is logged in sees it in the account; anybody else where one logs in. */
const afterLink = (done: Done) => {
  const page = readToken() === undefined ? "/account/login" : "/account"
  return { to: localizeHref(`${page}?done=${done}`) }
}

export const resendActivation = accountAction(resendPress, async () => {
  await askStore("/store/account/activation/resend", { method: "POST" })
  return { to: localizeHref("/account?done=resent") }
})

export const activateAccount = accountAction(activatePress, async (_, address) => {
  await askStore("/store/account/activation", {
    method: "POST",
    body: { token: tokenIn(address) },
  })
  return afterLink("activated")
})

export const changeEmail = accountAction(emailForm, async ({ email, password_now }) => {
  await askStore("/store/account/email", { method: "POST", body: { email, password_now } })
  return { to: localizeHref("/account/email?done=email_asked") }
})

export const confirmEmail = accountAction(confirmEmailPress, async (_, address) => {
  await askStore("/store/account/email/confirm", {
    method: "POST",
    body: { token: tokenIn(address) },
  })
  return afterLink("email_changed")
})
