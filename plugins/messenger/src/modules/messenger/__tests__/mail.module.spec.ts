import { once } from "node:events"
import { request, type Server } from "node:http"
import { connect, createServer, type AddressInfo } from "node:net"
import { createMailChannel } from "../../../mail/channel"
import type { MailContent } from "../../../mail/content"
import { serveInbox } from "../../../mail/inbox/server"
import { createInboxTransport } from "../../../mail/inbox/store"
import { createSmtpTransport } from "../../../mail/smtp"
import type { Delivery } from "../../../outbox/message"
import { openMessengerHouse, type MessengerHouse } from "./messenger-house"

const from = "Shop <shop@example.com>"
const delivery = { id: "1", dedupeKey: "one", locale: "ru" } as Delivery
const content: MailContent = {
  to: "anna@example.com",
  subject: "Здравствуйте <b>",
  title: "Здравствуйте",
  body: [{ paragraph: "Текст" }],
}
const settings = { from, shopName: "Shop", locale: "en", perSecond: 100 }

let house: MessengerHouse
beforeAll(async () => {
  house = await openMessengerHouse()
})
afterAll(() => house.close())

describe("without a mail server", () => {
  let server: Server | undefined
  let port: number

  beforeAll(async () => {
    server = await serveInbox({ database: house.database, port: 0, logger: house.logger })
    port = (server?.address() as AddressInfo).port
  })
  afterAll(() => server?.close())

  const inbox = () =>
    createMailChannel({ ...settings, transport: createInboxTransport(house.database) })

  // With fetch nobody can say which name he asks for.
  const ask = (path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
    new Promise<{ status: number; text: string; headers: Record<string, unknown> }>(
      (resolve, reject) => {
        const { method = "GET", headers = {} } = options
        const asked = request({ port, path, method, headers, host: "127.0.0.1" }, (answer) => {
          let text = ""
          answer.on("data", (chunk: Buffer) => (text += chunk.toString()))
          answer.on("end", () => {
            resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers })
          })
        })
        asked.on("error", reject)
        asked.end()
      },
    )

  const mails = async () => {
    const { text } = await ask("/mails.json")
    return (JSON.parse(text) as { mails: { id: string; to: string; html: string }[] }).mails
  }

  it("keeps a mail once, however often it is posted", async () => {
    await inbox().send(content, delivery)
    await inbox().send(content, delivery)
    expect(await mails()).toMatchObject([{ to: "anna@example.com" }])
  })

  it("shows mails in the language of the browser, and what is in them as text", async () => {
    const [mail] = await mails()
    const list = await ask("/", { headers: { "accept-language": "ru" } })
    expect(list.text).toContain("Почта магазина")
    expect(list.text).toContain("Здравствуйте &lt;b&gt;")
    const page = await ask(`/mails/${mail?.id}`)
    expect(page.text).toContain("All mails")
    expect(page.text).toContain('sandbox="allow-popups')
  })

  it("lets the mail itself run nothing and fetch nothing", async () => {
    const [mail] = await mails()
    const { headers, text } = await ask(`/mails/${mail?.id}/html`)
    expect(headers["content-security-policy"]).toContain("default-src 'none'")
    expect(headers["content-security-policy"]).toContain("sandbox")
    expect(text).toContain('<base target="_blank" />')
  })

  it("does not answer a page that only pretends to be here", async () => {
    for (const host of ["evil.example", `evil.example:${port}`, "localhost.evil.example"]) {
      expect((await ask("/mails.json", { headers: { host } })).status).not.toBe(200)
    }
    for (const host of ["localhost", `127.0.0.1:${port}`, `[::1]:${port}`]) {
      expect((await ask("/mails.json", { headers: { host } })).status).toBe(200)
    }
  })

  it("deletes nothing at the wish of another page", async () => {
    const [mail] = await mails()
    const host = `localhost:${port}`
    const path = `/mails/${mail?.id}/delete`
    for (const headers of [
      { host, origin: "https://evil.example" },
      { host, "sec-fetch-site": "cross-site" },
    ]) {
      expect((await ask(path, { method: "POST", headers })).status).toBe(403)
    }
    expect(await mails()).toHaveLength(1)
    const own = { host, origin: `http://${host}` }
    expect((await ask(path, { method: "POST", headers: own })).status).toBe(303)
    expect(await mails()).toHaveLength(0)
  })

  it.each(["/mails/0", "/mails/99999999999999999999", "/mails/x", "/%00", "/mails/1/html/.."])(
    "has no page at %s",
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )

  it("is content when its port is taken", async () => {
    const second = await serveInbox({ database: house.database, port, logger: house.logger })
    expect(second).toBeUndefined()
    expect(house.lines.join()).toContain("mail.inbox_not_shown")
  })

  it("listens on this machine only", () => {
    expect(server?.address()).toMatchObject({ address: "127.0.0.1" })
  })
})

describe("with a mail server", () => {
  /** Speaks just enough SMTP, and answers each command as told. */
  const startSmtp = async (answers: Partial<Record<"MAIL" | "RCPT" | "DATA", string>> = {}) => {
    const received: string[] = []
    const server = createServer((socket) => {
      let data: string | undefined
      socket.on("error", () => undefined)
      socket.write("220 test\r\n")
      socket.on("data", (chunk) => {
        if (data !== undefined) {
          data += chunk.toString()
          if (!data.endsWith("\r\n.\r\n")) return
          received.push(data)
          data = undefined
          socket.write("250 taken\r\n")
          return
        }
        const command = chunk.toString().slice(0, 4).toUpperCase()
        if (command === "DATA" && !answers.DATA) data = ""
        const usual = command === "DATA" ? "354 go on" : command === "QUIT" ? "221 bye" : "250 well"
        socket.write(`${answers[command as "MAIL"] ?? usual}\r\n`)
      })
    }).listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as AddressInfo
    return { received, url: `smtp://127.0.0.1:${port}`, port, close: () => server.close() }
  }

  const sendTo = async (url: string) => {
    const channel = createMailChannel({ ...settings, transport: createSmtpTransport(url) })
    try {
      await channel.send(content, delivery)
    } finally {
      await channel.close()
    }
  }

  it("hands it a mail in both forms, under the same id every time", async () => {
    const smtp = await startSmtp()
    await sendTo(smtp.url)
    await sendTo(smtp.url)
    const [first, second] = smtp.received
    expect(first).toMatch(/^To: anna@example\.com\r$/m)
    expect(first).toMatch(/^Content-Type: text\/plain; charset=utf-8/m)
    expect(first).toMatch(/^Content-Type: text\/html; charset=utf-8/m)
    expect(first).toMatch(/^Auto-Submitted: auto-generated/m)
    const idOf = (mail = "") => /^Message-ID: (\S+)/m.exec(mail)?.[1]
    expect(idOf(first)).toMatch(/@example\.com>$/)
    expect(idOf(second)).toBe(idOf(first))
    smtp.close()
  })

  it.each([
    [{ RCPT: "550 no such user" }, { scope: "refused", code: "smtp_550" }],
    [{ RCPT: "451 try later" }, { scope: "message", code: "smtp_451" }],
    [{ DATA: "552 too large" }, { scope: "refused", code: "smtp_552" }],
    [{ MAIL: "421 closing" }, { scope: "channel", code: "smtp_server_421" }],
  ])("understands the answer %j", async (answers, failure) => {
    const smtp = await startSmtp(answers)
    await expect(sendTo(smtp.url)).rejects.toMatchObject(failure)
    smtp.close()
  })

  it("lets all mails wait when the server is away", async () => {
    const smtp = await startSmtp()
    smtp.close()
    connect(smtp.port, "127.0.0.1").on("error", () => undefined)
    await expect(sendTo(smtp.url)).rejects.toMatchObject({ scope: "channel" })
  })
})
