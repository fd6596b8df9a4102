import { createFileRoute } from "@tanstack/react-router"
import { activateAccount } from "../account/email-actions.server"
import { FollowPage } from "../account/follow-page"
import { activatePress } from "../account/forms/press"
import { readMailToken } from "../account/mail-token"
import { takesForms } from "../form/form-door.server"
import { m } from "../paraglide/messages"

export const Route = createFileRoute("/account/activate")({
  validateSearch: readMailToken,
  server: { handlers: { POST: takesForms(activateAccount) } },
  component: () => (
    <FollowPage
      shape={activatePress}
      title={m.activate_title()}
      lead={m.activate_lead()}
      submit={m.activate_submit()}
    />
  ),
})
