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
