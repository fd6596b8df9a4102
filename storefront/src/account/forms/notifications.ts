import {
  ALWAYS_BY_MAIL,
  NOTICE_CHANNELS,
  NOTICE_SUBJECTS,
  type NoticeChannel,
  type NoticeSubject,
  type NotificationChoice,
} from "@contracts/account/notifications"
import type { FormShape, Values } from "../../form/form-shape"

export const nameOfChoice = (subject: NoticeSubject, channel: NoticeChannel) =>
  `${subject}_${channel}`

export const isFixed = (subject: NoticeSubject, channel: NoticeChannel) =>
  channel === "mail" && ALWAYS_BY_MAIL.includes(subject)

export const choiceIn = (values: Values): NotificationChoice =>
  Object.fromEntries(
    NOTICE_SUBJECTS.map((subject) => [
      subject,
      NOTICE_CHANNELS.filter(
        (channel) => isFixed(subject, channel) || values[nameOfChoice(subject, channel)] === "on",
      ),
    ]),
  ) as NotificationChoice

export const valuesOfChoice = (choice: Partial<NotificationChoice>): Values =>
  Object.fromEntries(
    NOTICE_SUBJECTS.flatMap((subject) =>
      (choice[subject] ?? []).map((channel) => [nameOfChoice(subject, channel), "on"]),
    ),
  )

export const notificationsForm: FormShape = {
  name: "notifications",
  fields: NOTICE_SUBJECTS.flatMap((subject) =>
    NOTICE_CHANNELS.map((channel) => nameOfChoice(subject, channel)),
  ),
  check: () => ({}),
}
