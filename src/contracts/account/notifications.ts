export const NOTICE_CHANNELS = ["mail", "telegram"] as const
export const NOTICE_SUBJECTS = ["orders", "security", "calendar", "tasks", "offers"] as const

export type NoticeChannel = (typeof NOTICE_CHANNELS)[number]
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number]
export type NotificationChoice = Record<NoticeSubject, NoticeChannel[]>
/** A change of it: what is not named stays. */
export type NotificationWish = { [Subject in NoticeSubject]?: NoticeChannel[] | undefined }

/** A mail about money or about the account itself is not for choosing. */
export const ALWAYS_BY_MAIL: readonly NoticeSubject[] = ["orders", "security"]

/** What somebody gets who has chosen nothing; of offers one hears only by choice. */
export const DEFAULT_NOTIFICATIONS: NotificationChoice = {
  orders: ["mail", "telegram"],
  security: ["mail"],
  calendar: ["mail", "telegram"],
  tasks: ["telegram"],
  offers: [],
}

/** The first subject whose mail was switched off although it must not be. */
export const subjectWithoutMail = (wished: NotificationWish): NoticeSubject | null =>
  ALWAYS_BY_MAIL.find((subject) => wished[subject]?.includes("mail") === false) ?? null
