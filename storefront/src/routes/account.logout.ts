import { createFileRoute, redirect } from "@tanstack/react-router"
import { logOut } from "../account/login-actions.server"
import { takesForms } from "../form/form-door.server"

/** Only to be sent to; whoever opens the address has nothing to see there. */
export const Route = createFileRoute("/account/logout")({
  server: { handlers: { POST: takesForms(logOut) } },
  beforeLoad: () => {
    throw redirect({ to: "/account" })
  },
})
