import { SendFailure } from "../outbox/failure"
import type { Look, MailContent, RenderedMail } from "./content"
import { renderHtml } from "./render-html"
import { renderText } from "./render-text"

const WEB = /^https?:$/

const demandWebAddress = (url: string) => {
  if (!URL.canParse(url) || !WEB.test(new URL(url).protocol)) {
    throw new SendFailure({ scope: "refused", code: "mail_link_invalid" })
  }
}

// A line break in a header would begin another header.
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim()

export const renderMail = (content: MailContent, look: Look): RenderedMail => {
  for (const block of content.body) {
    if ("button" in block) demandWebAddress(block.button.url)
  }
  const subject = oneLine(content.subject)
  const whole = { ...content, subject }
  return { subject, html: renderHtml(whole, look), text: renderText(whole, look) }
}
