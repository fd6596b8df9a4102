import { enqueue, findChatToTell, type NewMessage } from "@domovoy/messenger/runtime"
import type { PoolClient } from "pg"
import type { Actor } from "../contracts/access/actor"
import type { Consumer } from "../lib/journal/consumer"
import type { Fact } from "../lib/journal/fact"
import { listChangedOrders } from "../queries/checkout/list-changed-orders"
import { listOrderNews, type NewsOfOrder } from "../queries/checkout/list-order-news"
import { listOrdersOfFacts, topicsOfOrders } from "../queries/checkout/list-orders-of-facts"

/** A change comes as several facts; what they come to is told, and not what lies between. */
const SETTLES_IN_SECONDS = 5
const NEWS_HOURS = 72

const actor: Actor = { kind: "system", id: "checkout" }

type Way = Pick<NewMessage, "channel" | "recipient" | "locale">

const waysTo = async (transaction: PoolClient, order: NewsOfOrder): Promise<Way[]> => {
  const { id, account_id, guest_email, locale } = order
  if (account_id === null) {
    return guest_email === null ? [] : [{ channel: "mail", recipient: id, locale }]
  }
  const chat = await findChatToTell(transaction, account_id)
  return [
    { channel: "mail", recipient: account_id, locale },
    ...(chat ? [{ channel: "telegram", recipient: chat.id, locale }] : []),
  ]
}

const later = (moment: Date, seconds: number) => new Date(moment.getTime() + seconds * 1000)

const messagesOf = ({ id, news }: NewsOfOrder, ways: Way[]): NewMessage[] =>
  news.flatMap(({ name, key, since }) =>
    ways.map((way) => ({
      ...way,
      kind: `order.${name}`,
      payload: { order: id, news: key },
      dedupe_key: `order:${id}:${key}:${way.channel}`,
      due_at: later(since, SETTLES_IN_SECONDS),
      expires_at: later(since, NEWS_HOURS * 3600),
    })),
  )

/** A draft that is accepted is placed then, however old it is. */
const acceptedIn = (facts: Fact[]): Map<string, Date> =>
  new Map(
    facts.flatMap(({ event, subject, data, at }) =>
      event === "order.updated" && (data.changed as string[]).includes("is_draft_order")
        ? [[subject, at]]
        : [],
    ),
  )

const tell = async (
  transaction: PoolClient,
  { ids, accepted }: { ids: string[]; accepted?: Map<string, Date> },
): Promise<void> => {
  for (const order of await listOrderNews(transaction, { actor, ids })) {
    const news = order.news.map((one) => ({
      ...one,
      since: (one.name === "placed" && accepted?.get(order.id)) || one.since,
    }))
    await enqueue(transaction, messagesOf({ ...order, news }, await waysTo(transaction, order)))
  }
}

/** Tells customers what becomes of their orders: once for each state that an order comes to. */
export const checkoutOrderNews: Consumer = {
  name: "checkout-order-news",
  topics: topicsOfOrders,
  gatherMs: 200,
  apply: async (facts, { transaction }) => {
    const ids = await listOrdersOfFacts(transaction, { actor, facts })
    await tell(transaction, { ids, accepted: acceptedIn(facts) })
  },
  rebuild: async ({ transaction }) => {
    await tell(transaction, {
      ids: await listChangedOrders(transaction, { actor, hours: NEWS_HOURS }),
    })
  },
}
