import { Modules } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { problemsOfNewPassword } from "../../../contracts/account/password-rules"
import type { ChangePassword } from "../../../contracts/account/requests"
import { accountNotFound, formRefused } from "../../../modules/account/errors"

/** Before the old one is looked at, so that a form is refused for all that is wrong with it. */
export const readNewPasswordStep = createStep(
  "read-new-password",
  // The workflow engine awaits every step.
  // eslint-disable-next-line @typescript-eslint/require-await
  async (form: ChangePassword) => {
    const problems = problemsOfNewPassword(form)
    if (form.password_now === "") {
      throw formRefused([{ field: "password_now", reason: "required" }, ...problems])
    }
    if (problems.length > 0) throw formRefused(problems)
    if (form.password === form.password_now) {
      throw formRefused([{ field: "password", reason: "same" }])
    }
  },
)

/** The database counts the change: what was issued under the old password is dead from now on. */
export const changeOwnPasswordStep = createStep(
  "change-own-password",
  async ({ email, password }: { email: string; password: string }, { container }) => {
    const { success } = await container
      .resolve(Modules.AUTH)
      .updateProvider("emailpass", { entity_id: email, password })
    if (!success) throw accountNotFound()
  },
)
