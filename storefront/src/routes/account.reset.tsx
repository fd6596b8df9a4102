import { createFileRoute } from "@tanstack/react-router"
import { readMailToken } from "../account/mail-token"
import { resetPassword } from "../account/password-actions.server"
import { ResetPage } from "../account/reset-page"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/reset")({
  validateSearch: readMailToken,
  server: { handlers: { POST: takesForms(resetPassword) } },
  component: () => <ResetPage />,
})
