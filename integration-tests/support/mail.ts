import type { Pool } from "pg"
import { until } from "./until"

type Mail = { subject: string; html: string; plain: string }

export const mailsTo = async (pool: Pool, email: string): Promise<Mail[]> => {
  const { rows } = await pool.query<Mail>(
    "select subject, html, plain from mail_inbox where recipient = $1 order by id",
    [email],
  )
  return rows
}

/** The latest mail to an address, once there are so many. */
export const awaitMail = async (
  pool: Pool,
  { email, count = 1 }: { email: string; count?: number },
): Promise<Mail> => {
  await until(async () => (await mailsTo(pool, email)).length >= count, 20_000)
  const mail = (await mailsTo(pool, email))[count - 1]
  if (!mail) throw new Error("There is no mail")
  return mail
}

export const linkIn = ({ plain }: Mail): URL => {
  const [link] = /https?:\/\/\S+/.exec(plain) ?? []
  if (!link) throw new Error(`There is no link in the mail: ${plain}`)
  return new URL(link)
}

/** The link of whichever mail leads to such a page; mails come in no certain order. */
export const awaitLink = async (
  pool: Pool,
  { email, to }: { email: string; to: RegExp },
): Promise<URL> => {
  const found = async () =>
    (await mailsTo(pool, email)).map(linkIn).filter((link) => to.test(link.pathname))
  await until(async () => (await found()).length > 0, 20_000)
  const [link] = await found()
  if (!link) throw new Error("There is no such mail")
  return link
}
