import type { IncomingMessage } from "node:http"
import type { Database } from "../../database"
import { forFrame, listPage, mailPage, messagePage } from "./pages"
import {
  deleteAllMails,
  deleteMail,
  findMail,
  type KeptMail,
  listMails,
  listWholeMails,
} from "./store"
import { inboxTexts, type InboxTexts } from "./texts"

export type Answer = {
  status: number
  body?: string
  type?: "text/html" | "application/json"
  location?: string
  /** The mail itself: what it may do is decided by its own policy. */
  framed?: boolean
}

const asJson = ({ plain, recipient, sender, ...mail }: KeptMail) => ({
  ...mail,
  from: sender,
  to: recipient,
  text: plain,
})

const json = (body: unknown): Answer => ({
  status: 200,
  type: "application/json",
  body: JSON.stringify(body),
})

const missing = (texts: InboxTexts): Answer => ({
  status: 404,
  body: messagePage(texts.missing, texts),
})

type Asked = { database: Database; texts: InboxTexts }
type Route = {
  method: "GET" | "POST"
  path: RegExp
  answer: (asked: Asked, id: string) => Promise<Answer>
}

const ofMail =
  (answer: (mail: KeptMail, texts: InboxTexts) => Answer): Route["answer"] =>
  async ({ database, texts }, id) => {
    const mail = await findMail(database, id)
    return mail ? answer(mail, texts) : missing(texts)
  }

const routes: Route[] = [
  {
    method: "GET",
    path: /^\/$/,
    answer: async ({ database, texts }) => ({
      status: 200,
      body: listPage(await listMails(database), texts),
    }),
  },
  {
    method: "GET",
    path: /^\/mails\.json$/,
    answer: async ({ database }) => json({ mails: (await listWholeMails(database)).map(asJson) }),
  },
  {
    method: "GET",
    path: /^\/mails\/(\d{1,18})$/,
    answer: ofMail((mail, texts) => ({ status: 200, body: mailPage(mail, texts) })),
  },
  {
    method: "GET",
    path: /^\/mails\/(\d{1,18})\.json$/,
    answer: ofMail((mail) => json({ mail: asJson(mail) })),
  },
  {
    method: "GET",
    path: /^\/mails\/(\d{1,18})\/html$/,
    answer: ofMail((mail) => ({ status: 200, framed: true, body: forFrame(mail) })),
  },
  {
    method: "POST",
    path: /^\/mails\/(\d{1,18})\/delete$/,
    answer: async ({ database }, id) => {
      await deleteMail(database, id)
      return { status: 303, location: "/" }
    },
  },
  {
    method: "POST",
    path: /^\/delete-all$/,
    answer: async ({ database }) => {
      await deleteAllMails(database)
      return { status: 303, location: "/" }
    },
  },
]

export const answerInbox = async (database: Database, req: IncomingMessage): Promise<Answer> => {
  const texts = inboxTexts(req.headers["accept-language"])
  const path = (req.url ?? "/").split("?", 1)[0] ?? "/"
  const route = routes.find((one) => one.method === req.method && one.path.test(path))
  if (!route) return missing(texts)
  try {
    return await route.answer({ database, texts }, route.path.exec(path)?.[1] ?? "")
  } catch {
    return { status: 503, body: messagePage(texts.failed, texts) }
  }
}
