import { localizeHref } from "../paraglide/runtime"
import { accountAction } from "./account-action.server"
import { askStore } from "./ask-store.server"
import { forgottenForm } from "./forms/login"
import { deletionForm, passwordForm, resetForm } from "./forms/password"
import { forgetToken, keepToken } from "./session.server"

export const askForPassword = accountAction(forgottenForm, async ({ email }) => {
  await askStore("/store/account/password/forgotten", { method: "POST", body: { email } })
  return { to: localizeHref("/account/forgot?done=forgotten") }
})

export const resetPassword = accountAction(resetForm, async (values, { searchParams }) => {
  const body = { ...values, token: searchParams.get("token") ?? "" }
  await askStore("/store/account/password/reset", { method: "POST", body })
  forgetToken()
  return { to: localizeHref("/account/login?done=reset"), anew: true }
})

export const changePassword = accountAction(passwordForm, async (body) => {
  const { token } = await askStore<{ token: string }>("/store/account/password", {
    method: "POST",
    body,
  })
  keepToken(token)
  return { to: localizeHref("/account/change-password?done=password") }
})

export const deleteAccount = accountAction(deletionForm, async (body) => {
  await askStore("/store/account", { method: "DELETE", body })
  forgetToken()
  return { to: localizeHref("/account/login?done=deleted"), anew: true }
})
