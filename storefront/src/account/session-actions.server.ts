import { localizeHref } from "../paraglide/runtime"
import { accountAction } from "./account-action.server"
import { askStore } from "./ask-store.server"
import { endOthersPress, endSessionPress } from "./forms/press"
import { forgetToken } from "./session.server"

export const endSession = accountAction(endSessionPress, async ({ id = "" }) => {
  await askStore(`/store/account/sessions/${encodeURIComponent(id)}`, { method: "DELETE" })
  return { to: localizeHref("/account/sessions?done=ended") }
})

export const endOthers = accountAction(endOthersPress, async () => {
  await askStore("/store/account/sessions", { method: "DELETE" })
  forgetToken()
  return { to: localizeHref("/account/login?done=ended_all"), anew: true }
})
