import type { MailContent, Notice } from "@domovoy/messenger/runtime"
import type { Actor } from "../contracts/access/actor"
import { readPoolOf } from "../lib/database/read-pool"
import { getAskedTransfer } from "../queries/checkout/get-asked-transfer"
import { getGuestOrder } from "../queries/checkout/get-guest-order"
import type { Pages } from "./pages"

const actor: Actor = { kind: "system", id: "checkout" }

const texts = {
  ru: {
    subject: (number: number) => `Заказ № ${number} просят передать в аккаунт`,
    why: (email: string) =>
      `Покупатель с почтой ${email} просит передать ему заказ, который вы сделали в магазине «Домовой» без регистрации. После этого заказ будет виден только в его аккаунте.`,
    label: "Посмотреть и ответить",
    remark:
      "Если вы об этом не просили, откажите или просто ничего не делайте: заказ останется у вас.",
  },
  en: {
    subject: (number: number) => `Somebody asks for order no. ${number}`,
    why: (email: string) =>
      `A customer with the e-mail ${email} asks for the order that you placed at Domovoy without an account. Afterwards the order is seen in that account only.`,
    label: "Look and answer",
    remark: "If you know nothing of this, refuse, or simply do nothing: the order stays yours.",
  },
}

/** To a guest whose order an account asks for; nothing once it has been answered or withdrawn. */
export const checkoutOrderTransfer = (pages: Pages): Notice<MailContent> => ({
  channel: "mail",
  kind: "checkout.order_transfer",
  compose: async ({ delivery, container }) => {
    const pool = readPoolOf(container)
    const asked = { actor, action: "checkout.link_order", orderId: delivery.recipient } as const
    const order = await getGuestOrder(pool, asked)
    const transfer = order && (await getAskedTransfer(pool, order.id))
    if (!transfer) return null
    const { id, locale, number } = order
    const { subject, why, label, remark } = texts[locale]
    const url = pages.orderTransfer(locale, { id, token: transfer.token })
    return {
      to: order.email,
      subject: subject(number),
      title: subject(number),
      body: [{ paragraph: why(transfer.email) }, { button: { label, url } }, { remark }],
    }
  },
})
