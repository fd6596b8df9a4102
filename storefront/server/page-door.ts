import { randomBytes } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Application } from "../src/server.ts"
import type { Visit } from "../src/visit.server.ts"
import { compressed, encodingFor } from "./compressed.ts"
import { sealScripts } from "./inline-scripts.ts"
import { languageOf, type Applications } from "./languages.ts"
import { createPageMemory, pageOf, type Page } from "./page-memory.ts"
import { createSecurityHeaders } from "./security-headers.ts"
import type { Settings } from "./settings.ts"
import { webRequestOf } from "./web-request.ts"

const STATUS_OF_FAILURE = { busy: 429, away: 503 } as const

type Options = {
  applications: Applications
  settings: Settings
  addressOf: (req: IncomingMessage) => string | undefined
}
type Exchange = { req: IncomingMessage; res: ServerResponse }
type Sending = Exchange & { status?: number; personal?: Response | undefined }

const themeOf = (req: IncomingMessage): string =>
  /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(req.headers.cookie ?? "")?.[1] ?? ""

const isHtml = (response: Response) =>
  response.headers.get("content-type")?.startsWith("text/html") === true

/** The page failed because the catalogue did: then it is said whose turn it is to wait. */
const statusOf = ({ response, failure }: Awaited<ReturnType<Application["answer"]>>) =>
  failure && response.status >= 500 ? STATUS_OF_FAILURE[failure] : response.status

const sendPage = async (page: Page, { req, res, status = 200, personal }: Sending) => {
  for (const cookie of personal?.headers.getSetCookie() ?? []) {
    res.appendHeader("Set-Cookie", cookie)
  }
  res.setHeader("Content-Security-Policy", page.policy)
  res.setHeader("Cache-Control", personal ? "no-store" : "private, no-cache")
  res.setHeader("Vary", "Accept-Encoding, Cookie")
  if (!personal) res.setHeader("ETag", page.etag)
  if (!personal && status === 200 && req.headers["if-none-match"] === page.etag) {
    res.writeHead(304).end()
    return
  }
  const { encoding, bytes } = await page.in(encodingFor(req.headers["accept-encoding"]))
  if (encoding !== "identity") res.setHeader("Content-Encoding", encoding)
  res.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": bytes.length,
  })
  res.end(req.method === "HEAD" ? undefined : bytes)
}

const sendOther = async (response: Response, { req, res }: Exchange) => {
  for (const [name, value] of response.headers) res.appendHeader(name, value)
  if (!res.hasHeader("Cache-Control")) res.setHeader("Cache-Control", "no-store")
  const plain = Buffer.from(await response.arrayBuffer())
  const { encoding, bytes } = await compressed(plain, encodingFor(req.headers["accept-encoding"]))
  if (encoding !== "identity") res.setHeader("Content-Encoding", encoding)
  res.appendHeader("Vary", "Accept-Encoding")
  res.setHeader("Content-Length", bytes.length)
  res.writeHead(response.status).end(req.method === "HEAD" ? undefined : bytes)
}

/**
 * Answers with a page of the application. A page that was made before is sent again as it is, once the
 * catalogue has said that nothing it was made of has changed.
 */
export const createPageDoor = ({ applications, settings, addressOf }: Options) => {
  const memory = createPageMemory()
  const { policyFor } = createSecurityHeaders(settings)
  const emptyPolicy = policyFor([])

  const remembered = async (key: string, application: Application): Promise<Page | undefined> => {
    const page = memory.get(key)
    return page && (await application.stillHolds(page.madeOf)) ? page : undefined
  }

  return async ({ req, res }: Exchange): Promise<void> => {
    const reads = req.method === "GET" || req.method === "HEAD"
    const key = `${themeOf(req)} ${req.url ?? "/"}`
    const application = applications[languageOf(req.url ?? "/")]
    const known = reads ? await remembered(key, application) : undefined
    if (known) {
      await sendPage(known, { req, res })
      return
    }
    const nonce = randomBytes(16).toString("base64url")
    const visit: Visit = {
      address: addressOf(req),
      userAgent: req.headers["user-agent"],
      nonce,
      madeOf: new Map<string, string>(),
    }
    const made = await application.answer(webRequestOf(req, settings.STOREFRONT_URL), visit)
    if (!isHtml(made.response)) {
      res.setHeader("Content-Security-Policy", emptyPolicy)
      await sendOther(made.response, { req, res })
      return
    }
    const { html, hashes } = sealScripts(await made.response.text(), nonce)
    const page = pageOf(html, { madeOf: visit.madeOf, policy: policyFor(hashes) })
    const status = statusOf(made)
    // A page that does without what it could not get is better forgotten.
    const whole = status === 200 && !made.failure
    const personal = visit.personal ? made.response : undefined
    if (reads && whole && !personal) memory.put(key, { page, size: Buffer.byteLength(html) })
    await sendPage(page, { req, res, status, personal })
  }
}
