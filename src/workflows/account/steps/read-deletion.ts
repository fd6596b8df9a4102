import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { formRefused, hasDashboard } from "../../../modules/account/errors"
import { isEmailProved } from "../../access/steps/find-dashboard-login"
import type { Login } from "../../access/steps/find-login"

type Input = { login: Login; password: string }

/** Refuses before the password is looked at what no password would change. */
export const readDeletionStep = createStep(
  "read-deletion",
  async ({ login, password }: Input, { container }) => {
    if (login.userId) throw hasDashboard()
    if (password === "") throw formRefused([{ field: "password_now", reason: "required" }])
    return new StepResponse({
      proved: await isEmailProved(container, { email: login.email, login }),
    })
  },
)
