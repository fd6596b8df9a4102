import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Notice } from "../outbox/notice"
import type { MailContent } from "./content"
import { languageOf } from "./texts"

export const TEST_MAIL = "messenger.test_mail"

const texts = {
  ru: {
    subject: "Проверка почты",
    title: "Почта работает",
    body: "Это проверочное письмо. Раз оно дошло, магазин умеет отправлять письма.",
  },
  en: {
    subject: "Test of the mail",
    title: "The mail works",
    body: "This is a test. Since it has arrived, the shop is able to send mails.",
  },
}

type Found = { data: { email: string }[] }
type Query = { graph: (question: unknown) => Promise<Found> }

/** For a user of the dashboard who wants to see whether mails arrive. */
export const testMail: Notice<MailContent> = {
  channel: "mail",
  kind: TEST_MAIL,
  compose: async ({ delivery, container }) => {
    const query = container.resolve<Query>(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "user",
      fields: ["email"],
      filters: { id: delivery.recipient },
    })
    const [user] = data
    if (!user) return null
    const { subject, title, body } = texts[languageOf(delivery.locale ?? "en")]
    return { to: user.email, subject, title, body: [{ paragraph: body }] }
  },
}
