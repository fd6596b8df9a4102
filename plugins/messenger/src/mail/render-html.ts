import type { Look, MailBlock, MailContent } from "./content"
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

const button = ({ label, url }: { label: string; url: string }, locale: string): Safe =>
  html` <p style="margin:8px 0 16px">
      <a
        class="button"
        href="${url}"
        style="display:inline-block;padding:12px 24px;border-radius:8px;background:#18181b;color:#ffffff;text-decoration:none;${FONT};font-size:16px;font-weight:600;line-height:20px"
        >${label}</a
      >
    </p>
    <p class="pale" style="margin:0 0 16px;${FONT};font-size:13px;line-height:20px;color:#71717a">
      ${mailTexts(locale).ifTheButtonFails}<br />
      <a class="link" href="${url}" style="color:#1d4ed8;word-break:break-all">${url}</a>
    </p>`

const rows = (lines: { name: string; value: string }[]): Safe =>
  html` <table
    class="ink line"
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    style="margin:0 0 16px;border-collapse:collapse"
  >
    ${lines.map(
      ({ name, value }) =>
        html` <tr>
          <td
            style="padding:8px 16px 8px 0;border-bottom:1px solid #e4e4e7;${FONT};font-size:15px;line-height:22px;color:#27272a"
          >
            ${name}
          </td>
          <td
            align="right"
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

const blockHtml = (block: MailBlock, locale: string): Safe | Safe[] => {
  if ("paragraph" in block) return paragraphs(block.paragraph)
  if ("button" in block) return button(block.button, locale)
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
                    ${content.body.map((block) => blockHtml(block, locale)).flat()}
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
