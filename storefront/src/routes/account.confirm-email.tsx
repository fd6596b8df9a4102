import { createFileRoute } from "@tanstack/react-router"
import { confirmEmail } from "../account/email-actions.server"
import { FollowPage } from "../account/follow-page"
import { confirmEmailPress } from "../account/forms/press"
import { readMailToken } from "../account/mail-token"
import { takesForms } from "../form/form-door.server"
import { m } from "../paraglide/messages"

export const Route = createFileRoute("/account/confirm-email")({
  validateSearch: readMailToken,
  server: { handlers: { POST: takesForms(confirmEmail) } },
  component: () => (
    <FollowPage
      shape={confirmEmailPress}
      title={m.confirm_email_title()}
      lead={m.confirm_email_lead()}
      submit={m.confirm_email_submit()}
    />
  ),
})
