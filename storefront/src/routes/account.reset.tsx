import { createFileRoute } from "@tanstack/react-router"
import { readMailToken } from "../account/mail-token"
import { resetPassword } from "../account/password-actions.server"
import { ResetPage } from "../account/reset-page"
import { takesForms } from "../form/form-door.server"
import { keptForm } from "../visit"

export const Route = createFileRoute("/account/reset")({
  validateSearch: readMailToken,
  server: { handlers: { POST: takesForms(resetPassword) } },
  loader: () => ({ kept: keptForm() }),
  component: () => <ResetPage {...Route.useLoaderData()} />,
})
