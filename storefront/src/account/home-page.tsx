import type { Account } from "@contracts/account/account"
import { PressForm } from "../form/press-form"
import { m } from "../paraglide/messages"
import { Link } from "../ui/link"
import { AccountFrame } from "./account-frame"
import type { Done } from "./done"
import { resendPress } from "./forms/press"
import { words } from "./words"

type Props = { account: Account; done: Done | undefined }

const EmailWaits = ({ email }: { email: string }) => (
  <section className="waiting">
    <h2>{m.waits_email_title()}</h2>
    <p>{m.waits_email_text({ email })}</p>
    <PressForm shape={resendPress} words={words}>
      {m.waits_email_resend()}
    </PressForm>
  </section>
)

const NewEmailWaits = ({ email }: { email: string }) => (
  <section className="waiting">
    <h2>{m.waits_new_email_title()}</h2>
    <p>{m.waits_new_email_text({ email })}</p>
  </section>
)

const ProfileWaits = () => (
  <section className="waiting">
    <h2>{m.waits_profile_title()}</h2>
    <p>{m.waits_profile_text()}</p>
    <Link to="/account/profile" className="button">
      {m.waits_profile_open()}
    </Link>
  </section>
)

const isWhole = ({ name, phone, born_on }: Account) =>
  name !== null && phone !== null && born_on !== null

/** What waits for the person first; where nothing does, the shop is one step away. */
export const HomePage = ({ account, done }: Props) => {
  const { name, email, email_proved, email_wanted } = account
  const calm = email_proved && email_wanted === null && isWhole(account)
  return (
    <AccountFrame
      first
      title={name === null ? m.account() : m.account_hello({ name })}
      lead={email}
      done={done}
    >
      {email_proved ? null : <EmailWaits email={email} />}
      {email_wanted === null ? null : <NewEmailWaits email={email_wanted} />}
      {isWhole(account) ? null : <ProfileWaits />}
      {calm ? (
        <section className="waiting waiting-nothing">
          <h2>{m.waits_nothing_title()}</h2>
          <p>{m.waits_nothing_text()}</p>
          <Link to="/catalog" className="button">
            {m.home_to_catalogue()}
          </Link>
        </section>
      ) : null}
    </AccountFrame>
  )
}
