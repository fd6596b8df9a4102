import type { Conversation, Talk } from "@domovoy/messenger/telegram"
import { readPoolOf } from "../../../lib/database/read-pool"
import { getMaskedEmail } from "../../../queries/account/get-masked-email"
import { answerTelegramLinkWorkflow } from "../../../workflows/account/answer-telegram-link"
import { claimTelegramLinkWorkflow } from "../../../workflows/account/claim-telegram-link"
import { issueTelegramCodeWorkflow } from "../../../workflows/account/issue-telegram-code"
import { unlinkTelegramWorkflow } from "../../../workflows/account/unlink-telegram"
import { actorOfChat } from "../../actor-of-chat"
import { attempt } from "../../attempt"
import { routes } from "../../routes"
import type { Shop } from "../../shop"
import { textsIn } from "../../texts/in-language"
import { accountView, askLinkView, codeView, linkOutcomeView, unlinkView } from "./view"

const whereOf = ({ language }: Talk, shop: Shop) => ({ language, shop })

const showAccount = async (talk: Talk, shop: Shop): Promise<void> => {
  const actor = await actorOfChat(talk)
  const pool = readPoolOf(talk.container)
  const email =
    actor.kind === "customer" ? await getMaskedEmail(pool, { actor, customerId: actor.id }) : null
  talk.show(accountView(whereOf(talk, shop), email))
}

const showCode = async (talk: Talk, shop: Shop): Promise<void> => {
  const actor = await actorOfChat(talk)
  if (actor.kind === "customer") {
    await showAccount(talk, shop)
    return
  }
  const { result } = await issueTelegramCodeWorkflow(talk.container).run({
    input: { actor, chat_id: talk.chat.id },
  })
  talk.show(codeView(whereOf(talk, shop), result))
}

/** By a link from the site; the token says whose. */
export const followLink = async (talk: Talk, token: string, shop: Shop): Promise<void> => {
  const actor = await actorOfChat(talk)
  if (actor.kind === "customer") {
    await showAccount(talk, shop)
    return
  }
  const claimed = await attempt(["account_telegram_over"], () =>
    claimTelegramLinkWorkflow(talk.container).run({
      input: { actor, claim: { token, chat_id: talk.chat.id } },
    }),
  )
  if ("refused" in claimed) {
    talk.say(linkOutcomeView(whereOf(talk, shop), "over"))
    return
  }
  const { id: requestId, customerId } = claimed.result.result
  const email = await getMaskedEmail(readPoolOf(talk.container), { actor, customerId })
  talk.say(askLinkView(talk.language, { email: email ?? "", requestId }))
}

const answerLink = async (talk: Talk, parts: string[], shop: Shop): Promise<void> => {
  const [request_id = "", word] = parts
  const accepted = word === "yes"
  const actor = await actorOfChat(talk)
  const answered = await attempt(["account_telegram_over"], () =>
    answerTelegramLinkWorkflow(talk.container).run({
      input: { actor, answer: { request_id, chat_id: talk.chat.id, accepted } },
    }),
  )
  const outcome = "refused" in answered ? "over" : accepted ? "accepted" : "declined"
  talk.show(linkOutcomeView(whereOf(talk, shop), outcome))
}

const unlink = async (talk: Talk, shop: Shop): Promise<void> => {
  const actor = await actorOfChat(talk)
  if (actor.kind === "customer") {
    const codes = ["account_telegram_not_linked"]
    await attempt(codes, () => unlinkTelegramWorkflow(talk.container).run({ input: { actor } }))
  }
  talk.hint(textsIn(talk.language).account.unlinked)
  talk.show(accountView(whereOf(talk, shop), null))
}

export const accountCommands = (shop: Shop) =>
  ({
    login: ({ talk }) => showCode(talk, shop),
  }) satisfies Partial<Conversation["commands"]>

export const accountActions = (shop: Shop): Conversation["actions"] => ({
  [routes.account]: ({ talk }) => showAccount(talk, shop),
  [routes.code]: ({ talk }) => showCode(talk, shop),
  [routes.answerLink]: ({ talk, parts }) => answerLink(talk, parts, shop),
  [routes.unlink]: async ({ talk, parts: [word] }) => {
    if (word === "yes") await unlink(talk, shop)
    else talk.show(unlinkView(talk.language))
  },
})
