import { createFileRoute } from "@tanstack/react-router"
import { readDone } from "../account/done"
import { ForgotPage } from "../account/forgot-page"
import { askForPassword } from "../account/password-actions.server"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/forgot")({
  validateSearch: readDone,
  server: { handlers: { POST: takesForms(askForPassword) } },
  component: () => <ForgotPage {...Route.useSearch()} />,
})
