import type { Account } from "@contracts/account/account"
import {
  NOTICE_CHANNELS,
  NOTICE_SUBJECTS,
  type NoticeChannel,
  type NoticeSubject,
} from "@contracts/account/notifications"
import { useField } from "../form/form-context"
import { Form } from "../form/form"
import { m } from "../paraglide/messages"
import { AccountFrame } from "./account-frame"
import type { Done } from "./done"
import { isFixed, nameOfChoice, notificationsForm, valuesOfChoice } from "./forms/notifications"
import { words } from "./words"

const subjects: Record<NoticeSubject, { name: () => string; text: () => string }> = {
  orders: { name: m.notice_orders, text: m.notice_orders_text },
  security: { name: m.notice_security, text: m.notice_security_text },
  calendar: { name: m.notice_calendar, text: m.notice_calendar_text },
  tasks: { name: m.notice_tasks, text: m.notice_tasks_text },
  offers: { name: m.notice_offers, text: m.notice_offers_text },
}

const channels: Record<NoticeChannel, () => string> = {
  mail: m.notice_by_mail,
  telegram: m.notice_by_telegram,
}

const Choice = ({ subject, channel }: { subject: NoticeSubject; channel: NoticeChannel }) => {
  const { id, value } = useField(nameOfChoice(subject, channel))
  const fixed = isFixed(subject, channel)
  return (
    <label className="check check-words">
      <input
        type="checkbox"
        id={id}
        name={nameOfChoice(subject, channel)}
        defaultChecked={fixed || value === "on"}
        disabled={fixed}
      />
      <span>
        {channels[channel]()}
        {fixed ? <span className="field-optional"> {m.notice_always()}</span> : null}
      </span>
    </label>
  )
}

type Props = { account: Account; done: Done | undefined }

export const NotificationsPage = ({ account, done }: Props) => (
  <AccountFrame title={m.account_notifications()} lead={m.notifications_lead()} done={done}>
    <Form
      shape={notificationsForm}
      words={words}
      values={valuesOfChoice(account.notifications)}
      submit={m.save()}
    >
      {NOTICE_SUBJECTS.map((subject) => (
        <fieldset key={subject} className="notice-choice">
          <legend>{subjects[subject].name()}</legend>
          <p>{subjects[subject].text()}</p>
          {NOTICE_CHANNELS.map((channel) => (
            <Choice key={channel} subject={subject} channel={channel} />
          ))}
        </fieldset>
      ))}
    </Form>
  </AccountFrame>
)
