import { createFileRoute } from "@tanstack/react-router"
import { getVisitor } from "../account/account-functions"
import { forGuest } from "../account/for-person"
import { register } from "../account/login-actions.server"
import { readNext } from "../account/next-address"
import { RegisterPage } from "../account/register-page"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/register")({
  validateSearch: readNext,
  loaderDeps: ({ search: { next } }) => ({ next }),
  server: { handlers: { POST: takesForms(register) } },
  loader: async ({ deps }) => {
    await forGuest(getVisitor(), deps)
  },
  component: () => <RegisterPage {...Route.useSearch()} />,
})
