import { createFileRoute } from "@tanstack/react-router"
import { getAccount } from "../account/account-functions"
import { readDone } from "../account/done"
import { forPerson } from "../account/for-person"
import { NotificationsPage } from "../account/notifications-page"
import { changeNotifications } from "../account/profile-actions.server"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/notifications")({
  validateSearch: readDone,
  server: { handlers: { POST: takesForms(changeNotifications) } },
  loader: async ({ location }) => ({
    account: await forPerson(getAccount(), location),
  }),
  component: () => <NotificationsPage {...Route.useLoaderData()} {...Route.useSearch()} />,
})
