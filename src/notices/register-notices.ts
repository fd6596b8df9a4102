import { registerNotice } from "@domovoy/messenger/runtime"
import type { Env } from "../config/env"
import { accessDashboard } from "./access-dashboard"
import { accessInvitation } from "./access-invitation"

/** Everything that the shop writes to people. */
export const registerNotices = (env: Pick<Env, "BACKEND_URL" | "PASSWORD_PAGE_URL">): void => {
  registerNotice(accessInvitation(env.PASSWORD_PAGE_URL ?? `${env.BACKEND_URL}/account/password`))
  registerNotice(accessDashboard(`${env.BACKEND_URL}/app`))
}
