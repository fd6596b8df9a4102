import type { Database } from "../../database"
import type { MailTransport } from "../envelope"

export type KeptMail = {
  id: string
  sender: string
  recipient: string
  subject: string
  html: string
  plain: string
  received_at: Date
}

export type MailHead = Pick<KeptMail, "id" | "recipient" | "subject" | "received_at">

const SHOWN = 200

/** Where mails go while no mail server is named. */
export const createInboxTransport = (database: Database): MailTransport => ({
  concurrency: 2,
  post: async ({ messageId, from, to, subject, html, text }) => {
    await database.query(
      `insert into mail_inbox (message_id, sender, recipient, subject, html, plain)
       values ($1, $2, $3, $4, $5, $6) on conflict (message_id) do nothing`,
      [messageId, from, to, subject, html, text],
    )
  },
  close: () => Promise.resolve(),
})

export const listMails = async (database: Database): Promise<MailHead[]> => {
  const { rows } = await database.query<MailHead>(
    "select id, recipient, subject, received_at from mail_inbox order by id desc limit $1",
    [SHOWN],
  )
  return rows
}

export const listWholeMails = async (database: Database): Promise<KeptMail[]> => {
  const { rows } = await database.query<KeptMail>(
    `select id, sender, recipient, subject, html, plain, received_at
       from mail_inbox order by id desc limit $1`,
    [SHOWN],
  )
  return rows
}

export const findMail = async (database: Database, id: string): Promise<KeptMail | undefined> => {
  const { rows } = await database.query<KeptMail>(
    `select id, sender, recipient, subject, html, plain, received_at
       from mail_inbox where id = $1`,
    [id],
  )
  return rows[0]
}

export const deleteMail = async (database: Database, id: string): Promise<void> => {
  await database.query("delete from mail_inbox where id = $1", [id])
}

export const deleteAllMails = async (database: Database): Promise<void> => {
  await database.query("delete from mail_inbox")
}
