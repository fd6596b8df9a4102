import type { AccountSession } from "@contracts/account/account"
import { PressForm } from "../form/press-form"
import { formatMoment } from "../lib/format"
import { m } from "../paraglide/messages"
import { AccountFrame } from "./account-frame"
import type { Done } from "./done"
import { endOthersPress, endSessionPress } from "./forms/press"
import { programName } from "@contracts/account/program-name"
import { words } from "./words"

type Props = { sessions: AccountSession[]; zone: string; done: Done | undefined }

const Session = ({ session, zone }: { session: AccountSession; zone: string }) => {
  const name = programName(session.user_agent) ?? m.session_unknown()
  const since = formatMoment(session.created_at, zone)
  return (
    <li className="record">
      <div className="record-text">
        <h2>
          {name}
          {session.current ? <span className="record-mark">{m.session_current()}</span> : null}
        </h2>
        <p>{m.session_used({ moment: formatMoment(session.used_at, zone) })}</p>
        <p>{m.session_since({ moment: since })}</p>
        {session.address === null ? null : <p>{m.session_address({ address: session.address })}</p>}
      </div>
      {session.current ? null : (
        <PressForm
          shape={endSessionPress}
          words={words}
          values={{ id: session.id }}
          label={m.session_end_named({ name, moment: since })}
        >
          {m.session_end()}
        </PressForm>
      )}
    </li>
  )
}

export const SessionsPage = ({ sessions, zone, done }: Props) => (
  <AccountFrame title={m.account_sessions()} lead={m.sessions_lead()} done={done}>
    <ul className="records">
      {sessions.map((session) => (
        <Session key={session.id} session={session} zone={zone} />
      ))}
    </ul>
    <PressForm shape={endOthersPress} words={words}>
      {m.sessions_end_all()}
    </PressForm>
  </AccountFrame>
)
