import { createFileRoute } from "@tanstack/react-router"
import { getVisitor } from "../account/account-functions"
import { readDone } from "../account/done"
import { forGuest } from "../account/for-person"
import { logIn } from "../account/login-actions.server"
import { LoginPage } from "../account/login-page"
import { readNext } from "../account/next-address"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/login")({
  validateSearch: (search) => ({ ...readDone(search), ...readNext(search) }),
  loaderDeps: ({ search: { next } }) => ({ next }),
  server: { handlers: { POST: takesForms(logIn) } },
  loader: async ({ deps }) => {
    await forGuest(getVisitor(), deps)
  },
  component: () => <LoginPage {...Route.useSearch()} />,
})
