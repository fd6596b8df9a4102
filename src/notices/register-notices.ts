import type { Env } from "../config/env"
import { accessDashboard } from "./access-dashboard"
import { accessInvitation } from "./access-invitation"
import { accountActivation } from "./account-activation"
import { accountDashboardPassword } from "./account-dashboard-password"
import { accountEmailLeaving, accountEmailWanted } from "./account-email"
import { accountFarewell } from "./account-farewell"
import { accountLoginNewPlace } from "./account-login"
import { accountPassword } from "./account-password"
import { accountPasswordChanged } from "./account-password-changed"
import { telegramLinkedMail, telegramUnlinkedMail } from "./account-telegram"
import { checkoutOrderLink } from "./checkout-order-link"
import { orderNewsMails } from "./checkout-order-news"
import { checkoutOrderTransfer } from "./checkout-order-transfer"
import { pagesOf, type PageSettings } from "./pages"
import { registerNotice } from "./register-notice"

type Settings = PageSettings & Pick<Env, "BACKEND_URL" | "SHOP_TIME_ZONE">

/** Everything that the shop writes to people. */
export const registerNotices = (env: Settings): void => {
  const pages = pagesOf(env)
  registerNotice(accessInvitation(env.PASSWORD_PAGE_URL ?? `${env.BACKEND_URL}/account/password`))
  registerNotice(accessDashboard(`${env.BACKEND_URL}/app`))
  registerNotice(accountActivation(pages))
  registerNotice(accountPassword(pages))
  registerNotice(accountEmailWanted(pages))
  registerNotice(accountEmailLeaving(pages))
  registerNotice(accountPasswordChanged(pages))
  registerNotice(accountFarewell)
  registerNotice(accountLoginNewPlace(pages, env.SHOP_TIME_ZONE))
  registerNotice(accountDashboardPassword(`${env.BACKEND_URL}/app/reset-password`))
  registerNotice(telegramLinkedMail(pages))
  registerNotice(telegramUnlinkedMail(pages))
  registerNotice(checkoutOrderLink(pages))
  registerNotice(checkoutOrderTransfer(pages))
  for (const mail of orderNewsMails({ pages, shopTimeZone: env.SHOP_TIME_ZONE })) {
    registerNotice(mail)
  }
}
