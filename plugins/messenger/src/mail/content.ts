/** A piece of a mail. There is no HTML in it: that is made from it, and nothing gets in unescaped. */
export type MailBlock =
  | { paragraph: string }
  | { button: MailLink }
  /** What is typed off by hand. */
  | { code: string }
  /** Names and values, such as the lines of an order; a note stands below its name. */
  | { rows: MailRow[] }
  | { remark: string }

export type MailLink = { label: string; url: string }

export type MailRow = { name: string; note?: string; value: string }

/** What a notice for the channel `mail` composes. */
export type MailContent = {
  to: string
  subject: string
  /** What lists of mails show after the subject; the first paragraph if left out. */
  preview?: string
  title: string
  body: MailBlock[]
}

export type RenderedMail = { subject: string; html: string; text: string }

/** How mails of one shop look in one language. */
export type Look = { shopName: string; locale: string }
