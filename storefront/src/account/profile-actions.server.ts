import { localizeHref } from "../paraglide/runtime"
import { accountAction } from "./account-action.server"
import { askStore } from "./ask-store.server"
import { choiceIn, notificationsForm } from "./forms/notifications"
import { profileForm } from "./forms/profile"
import { profileOf } from "./as-asked"

export const changeProfile = accountAction(profileForm, async (values) => {
  await askStore("/store/account", { method: "POST", body: profileOf(values) })
  return { to: localizeHref("/account/profile?done=saved"), anew: true }
})

export const changeNotifications = accountAction(notificationsForm, async (values) => {
  const body = { notifications: choiceIn(values) }
  await askStore("/store/account", { method: "POST", body })
  return { to: localizeHref("/account/notifications?done=saved") }
})
