import type { Look, MailBlock, MailContent, MailLink, MailRow } from "./content"
import { html, type Safe } from "./escape"
import { languageOf, mailTexts } from "./texts"

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const TEXT = `${FONT};font-size:16px;line-height:24px`

// Mail programs that do not know it show the light one.
const DARK = `
  @media (prefers-color-scheme: dark) {
    .page { background: #18181b !important }
    .card { background: #27272a !important; border-color: #3f3f46 !important }
    .ink, .ink td { color: #f4f4f5 !important }
    .pale { color: #a1a1aa !important }
    .code { background: #3f3f46 !important }
    .button { background: #f4f4f5 !important; color: #18181b !important }
    .button-quiet { background: #27272a !important; color: #f4f4f5 !important; border-color: #f4f4f5 !important }
    .link { color: #93c5fd !important }
    .line td { border-color: #3f3f46 !important }
  }`

const paragraphs = (text: string): Safe[] =>
  text
    .split(/\n{2,}/)
    .map((one) =>
      one.split("\n").map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`)),
    )
    .map((lines) => html`<p class="ink" style="margin:0 0 16px;${TEXT};color:#27272a">${lines}</p>`)

const LOUD = "background:#18181b;color:#ffffff"
const QUIET = "background:#ffffff;color:#18181b"

/** The first is what the mail is about. */
const button = ({ label, url }: MailLink, index: number): Safe =>
  html`<a
    class="${index === 0 ? "button" : "button-quiet"}"
    href="${url}"
    style="display:inline-block;margin:0 8px 8px 0;padding:11px 23px;border:1px solid #18181b;border-radius:8px;${
      index === 0 ? LOUD : QUIET
    };text-decoration:none;${FONT};font-size:16px;font-weight:600;line-height:20px"
    >${label}</a
  >`

const address = ({ url }: MailLink): Safe =>
  html`<br /><a class="link" href="${url}" style="color:#1d4ed8;word-break:break-all">${url}</a>`

const buttons = (links: MailLink[], locale: string): Safe =>
  html` <p style="margin:8px 0">${links.map(button)}</p>
    <p class="pale" style="margin:0 0 16px;${FONT};font-size:13px;line-height:20px;color:#71717a">
      ${mailTexts(locale).ifTheButtonFails(links.length)} ${links.map(address)}
    </p>`

const noteBelow = (note: string | undefined): Safe | string =>
  note === undefined
    ? ""
    : html`<br /><span class="pale" style="font-size:13px;line-height:20px;color:#71717a"
          >${note}</span
        >`

const rows = (lines: MailRow[]): Safe =>
  html` <table
    class="ink line"
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    style="margin:0 0 16px;border-collapse:collapse"
  >
    ${lines.map(
      ({ name, note, value }) =>
        html` <tr>
          <td
            style="padding:8px 16px 8px 0;border-bottom:1px solid #e4e4e7;${FONT};font-size:15px;line-height:22px;color:#27272a"
          >
            ${name}${noteBelow(note)}
          </td>
          <td
            align="right"
            valign="top"
            style="padding:8px 0;border-bottom:1px solid #e4e4e7;${FONT};font-size:15px;line-height:22px;color:#27272a;font-weight:600"
          >
            ${value}
          </td>
        </tr>`,
    )}
  </table>`

const code = (text: string): Safe =>
  html` <p
    class="ink code"
    style="margin:8px 0 16px;padding:12px 16px;border-radius:8px;background:#f4f4f5;font-family:Menlo,Consolas,monospace;font-size:22px;line-height:28px;letter-spacing:2px;text-align:center;color:#18181b"
  >
    ${text}
  </p>`

const remark = (text: string): Safe =>
  html` <p
    class="pale"
    style="margin:0 0 16px;${FONT};font-size:14px;line-height:20px;color:#71717a"
  >
    ${text}
  </p>`

type Shown = Exclude<MailBlock, { button: MailLink }> | { buttons: MailLink[] }

/** Buttons that follow one another stand side by side. */
const shownOf = (body: MailBlock[]): Shown[] =>
  body.reduce<Shown[]>((shown, block) => {
    if (!("button" in block)) return [...shown, block]
    const last = shown.at(-1)
    if (!last || !("buttons" in last)) return [...shown, { buttons: [block.button] }]
    return [...shown.slice(0, -1), { buttons: [...last.buttons, block.button] }]
  }, [])

const blockHtml = (block: Shown, locale: string): Safe | Safe[] => {
  if ("paragraph" in block) return paragraphs(block.paragraph)
  if ("buttons" in block) return buttons(block.buttons, locale)
  if ("code" in block) return code(block.code)
  if ("rows" in block) return rows(block.rows)
  return remark(block.remark)
}

const previewOf = ({ preview, body }: MailContent): string =>
  preview ?? body.flatMap((block) => ("paragraph" in block ? [block.paragraph] : []))[0] ?? ""

export const renderHtml = (content: MailContent, { shopName, locale }: Look): string =>
  html`<!doctype html>
    <html lang="${languageOf(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${content.subject}</title>
        <style>
          ${DARK}
        </style>
      </head>
      <body class="page" style="margin:0;padding:0;background:#f4f4f5">
        <div style="display:none;max-height:0;overflow:hidden">${previewOf(content)}</div>
        <table
          class="page"
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          style="background:#f4f4f5"
        >
          <tr>
            <td align="center" style="padding:32px 12px">
              <table
                class="card"
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                style="max-width:560px;background:#ffffff;border:1px solid #e4e4e7;border-radius:12px"
              >
                <tr>
                  <td align="left" style="padding:32px">
                    <p
                      class="pale"
                      style="margin:0 0 24px;${FONT};font-size:14px;font-weight:600;line-height:20px;color:#71717a"
                    >
                      ${shopName}
                    </p>
                    <h1
                      class="ink"
                      style="margin:0 0 16px;${FONT};font-size:22px;line-height:30px;font-weight:600;color:#18181b"
                    >
                      ${content.title}
                    </h1>
                    ${shownOf(content.body).flatMap((block) => blockHtml(block, locale))}
                  </td>
                </tr>
              </table>
              <p
                class="pale"
                style="margin:16px 0 0;max-width:560px;${FONT};font-size:12px;line-height:18px;color:#71717a"
              >
                ${mailTexts(locale).sentBy(shopName)}
              </p>
            </td>
          </tr>
        </table>
      </body>
    </html> `.html
