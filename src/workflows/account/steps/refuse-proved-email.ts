import { createStep } from "@medusajs/framework/workflows-sdk"
import { emailProvedAlready } from "../../../modules/account/errors"
import { isEmailProved } from "../../access/steps/find-dashboard-login"
import type { Login } from "../../access/steps/find-login"

export const refuseProvedEmailStep = createStep(
  "refuse-proved-email",
  async (login: Login, { container }) => {
    if (await isEmailProved(container, { email: login.email, login })) throw emailProvedAlready()
  },
)
