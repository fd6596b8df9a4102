import type { MailContent, Notice } from "@domovoy/messenger/runtime"
import type { Actor } from "../contracts/access/actor"
import { readPoolOf } from "../lib/database/read-pool"
import { getGuestOrder } from "../queries/checkout/get-guest-order"
import { guestOrderBlocks } from "./checkout-guest-order-blocks"
import type { Pages } from "./pages"

const actor: Actor = { kind: "system", id: "checkout" }

const texts = {
  ru: {
    subject: (number: number) => `Ссылка на заказ № ${number}`,
    why: "Вы попросили ссылку на свой заказ в магазине «Домовой».",
  },
  en: {
    subject: (number: number) => `The link to order no. ${number}`,
    why: "You asked for the link to your order at Domovoy.",
  },
}

/** To a guest who has asked for it. */
export const checkoutOrderLink = (pages: Pages): Notice<MailContent> => ({
  channel: "mail",
  kind: "checkout.guest_order_link",
  compose: async ({ delivery, container }) => {
    const asked = { actor, action: "checkout.link_order", orderId: delivery.recipient } as const
    const order = await getGuestOrder(readPoolOf(container), asked)
    if (!order) return null
    const { id, locale } = order
    const subject = texts[locale].subject(order.number)
    return {
      to: order.email,
      subject,
      title: subject,
      body: [
        { paragraph: texts[locale].why },
        ...guestOrderBlocks(id, { locale, pages, container }),
      ],
    }
  },
})
