import type { Database } from "../../database"
import { delayBefore } from "../../outbox/retry"
import { ApiRefusal, type BotApi } from "../api"
import { markBlocked } from "../chat"
import { finish, findAnswers, keepGiven, postponeWork, type Answers } from "../inbox/work"
import type { TelegramLog } from "../log"
import { tellChatToWait } from "../sending/line"
import { isMessage, type Answer } from "./answer"

type Means = { database: Database; api: BotApi; log: TelegramLog; botId: string }

const MOST_ATTEMPTS = 8
const FIRST_DELAY_MS = 500

/** A screen that cannot be changed any more is shown anew. */
const anew = ({ payload }: Answer): Answer => {
  const { message_id: _gone, ...rest } = payload
  return { method: "sendMessage", payload: rest }
}

/** Done already, or too late to matter. */
const isNoLoss = (refusal: ApiRefusal, { method }: Answer) =>
  refusal.says(/not modified/i) ||
  (refusal.status === 400 && /^(answerCallbackQuery|deleteMessage)$/.test(method))

const isUneditable = (refusal: ApiRefusal, { method }: Answer) =>
  method === "editMessageText" && refusal.says(/not found|can't be edited|no text in the message/i)

/** `said`: there is a message more in the chat. */
type Given = "said" | "done" | "blocked" | { retryAfterMs: number | undefined }

const give = async (answer: Answer, means: Means): Promise<Given> => {
  try {
    await means.api.call(answer.method, answer.payload)
    means.log.reachable()
    return isMessage(answer) ? "said" : "done"
  } catch (error) {
    if (!(error instanceof ApiRefusal)) {
      means.log.unreachable(null)
      return { retryAfterMs: undefined }
    }
    if (error.status === 403 || error.says(/chat not found/i)) return "blocked"
    if (isUneditable(error, answer)) return give(anew(answer), means)
    if (error.status >= 500) means.log.unreachable(error.status)
    if (error.status === 429 || error.status >= 500) return { retryAfterMs: error.retryAfterMs }
    if (!isNoLoss(error, answer)) means.log.answerRefused(answer.method, error.status)
    return "done"
  }
}

/** What has been tried too often is given up, so that the chat can go on. */
const tryLater = async (
  key: { botId: string; updateId: string },
  { attempts, chatId }: Answers,
  { retryAfterMs, means }: { retryAfterMs: number | undefined; means: Means },
): Promise<void> => {
  const { database, log } = means
  const counts = retryAfterMs === undefined
  if (counts && attempts + 1 >= MOST_ATTEMPTS) {
    log.answersLost(key.updateId)
    await finish(database, key, { chatId, messages: 0 })
    return
  }
  if (retryAfterMs !== undefined) await tellChatToWait(database, { chatId, waitMs: retryAfterMs })
  const own = { attempt: attempts + 1, random: Math.random, firstMs: FIRST_DELAY_MS }
  await postponeWork(database, key, { delayMs: retryAfterMs ?? delayBefore(own), counts })
}

/**
 * Makes the calls that answer one update, in order; what has been made is not made again. Tells
 * whether there were any to make.
 */
export const giveAnswers = async (updateId: string, means: Means): Promise<boolean> => {
  const { database, botId } = means
  const key = { botId, updateId }
  const found = await findAnswers(database, key)
  if (!found) return false
  const { answers, chatId } = found
  let messages = 0
  for (const [index, answer] of answers.entries()) {
    if (index < found.given) continue
    const given = await give(answer, means)
    if (given === "blocked") {
      await markBlocked(database, chatId)
      break
    }
    if (typeof given === "object") {
      await keepGiven(database, key, { given: index, chatId, messages })
      await tryLater(key, found, { retryAfterMs: given.retryAfterMs, means })
      return true
    }
    if (given !== "said") continue
    messages += 1
    // The other calls may be made twice without harm.
    if (index < answers.length - 1) {
      await keepGiven(database, key, { given: index + 1, chatId, messages })
      messages = 0
    }
  }
  await finish(database, key, { chatId, messages })
  return true
}
