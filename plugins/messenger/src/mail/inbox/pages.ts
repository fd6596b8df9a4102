import { html, type Safe } from "../escape"
import type { KeptMail, MailHead } from "./store"
import { style } from "./style"
import type { InboxTexts } from "./texts"

// It holds nothing from outside.
const styleTag = html([`<style>${style}</style>`] as unknown as TemplateStringsArray)

const layout = ({
  texts,
  title,
  body,
  refresh = false,
}: {
  texts: InboxTexts
  title: string
  body: Safe
  refresh?: boolean
}): string =>
  html`<!doctype html>
    <html lang="${texts.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        ${refresh ? html`<meta http-equiv="refresh" content="5" />` : ""}
        <title>${title}</title>
        ${styleTag}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.html

const time = (at: Date, { language }: InboxTexts): Safe => {
  const shown = at.toLocaleString(language === "ru" ? "ru-RU" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  })
  return html`<time datetime="${at.toISOString()}">${shown}</time>`
}

const button = (action: string, label: string): Safe =>
  html`<form method="post" action="${action}"><button>${label}</button></form>`

const row = ({ id, subject, recipient, received_at }: MailHead, texts: InboxTexts): Safe =>
  html` <li>
    <a href="/mails/${id}">
      <span class="subject">${subject}</span>
      <span class="pale">${time(received_at, texts)}</span>
      <span class="pale">${texts.to}: ${recipient}</span>
    </a>
  </li>`

const empty = (texts: InboxTexts): Safe =>
  html` <div class="card empty">
    <strong>${texts.none}</strong>
    <p>${texts.noneLead}</p>
  </div>`

export const listPage = (mails: MailHead[], texts: InboxTexts): string =>
  layout({
    texts,
    title: texts.title,
    refresh: true,
    body: html` <header>
        <div>
          <h1>${texts.title}</h1>
          <p>${texts.lead}</p>
        </div>
        ${mails.length > 0 ? button("/delete-all", texts.removeAll) : ""}
      </header>
      ${
        mails.length > 0
          ? html`<ul class="card mails">
              ${mails.map((mail) => row(mail, texts))}
            </ul>`
          : empty(texts)
      }`,
  })

export const mailPage = (mail: KeptMail, texts: InboxTexts): string =>
  layout({
    texts,
    title: mail.subject,
    body: html` <header>
        <div>
          <a class="pale" href="/">← ${texts.back}</a>
          <h1>${mail.subject}</h1>
        </div>
        ${button(`/mails/${mail.id}/delete`, texts.remove)}
      </header>
      <dl class="card">
        <dt>${texts.to}</dt>
        <dd>${mail.recipient}</dd>
        <dt>${texts.from}</dt>
        <dd>${mail.sender}</dd>
        <dt>${texts.received}</dt>
        <dd>${time(mail.received_at, texts)}</dd>
      </dl>
      <h2>${texts.view}</h2>
      <div class="card">
        <iframe
          title="${texts.view}"
          src="/mails/${mail.id}/html"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        ></iframe>
      </div>
      <h2>${texts.plain}</h2>
      <div class="card"><pre>${mail.plain}</pre></div>`,
  })

export const messagePage = (message: string, texts: InboxTexts): string =>
  layout({
    texts,
    title: message,
    body: html`<header>
      <div>
        <a class="pale" href="/">← ${texts.back}</a>
        <h1>${message}</h1>
      </div>
    </header>`,
  })

/** Links of the mail open beside it. */
export const forFrame = ({ html: mail }: KeptMail): string =>
  mail.replace("<head>", '<head><base target="_blank" />')
