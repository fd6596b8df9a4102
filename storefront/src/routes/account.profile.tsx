import { createFileRoute } from "@tanstack/react-router"
import { getAccount, getTimeZones } from "../account/account-functions"
import { readDone } from "../account/done"
import { forPerson } from "../account/for-person"
import { ProfilePage } from "../account/profile-page"
import { changeProfile } from "../account/profile-actions.server"
import { takesForms } from "../form/form-door.server"
import { getLocale } from "../paraglide/runtime"

export const Route = createFileRoute("/account/profile")({
  validateSearch: readDone,
  server: { handlers: { POST: takesForms(changeProfile) } },
  loader: async ({ location }) => ({
    account: await forPerson(getAccount(), location),
    zones: await getTimeZones({ data: { locale: getLocale() } }),
  }),
  component: () => <ProfilePage {...Route.useLoaderData()} {...Route.useSearch()} />,
})
