import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { messageMissing, messageNotRetryable } from "../../../errors"
import { TEST_MAIL } from "../../../mail/test-mail"
import { enqueue } from "../../../outbox/enqueue"
import { retryDeadMessages, retryMessage } from "../../../outbox/retry-messages"
import { databaseOf } from "../../../queries/database-of"
import { findMessage } from "../../../queries/messages"

export const retryMessageStep = createStep(
  "retry-message",
  async ({ id }: { id: string }, { container }) => {
    const database = databaseOf(container)
    if (!(await findMessage(database, id))) throw messageMissing()
    if (!(await retryMessage(database, id))) throw messageNotRetryable()
    return new StepResponse(id)
  },
)

export const retryDeadMessagesStep = createStep(
  "retry-dead-messages",
  async ({ channel }: { channel: string | null }, { container }) =>
    new StepResponse(await retryDeadMessages(databaseOf(container), channel)),
)

export type TestMail = { user_id: string; locale?: string; key: string }

export const sendTestMailStep = createStep(
  "send-test-mail",
  async ({ user_id, locale, key }: TestMail, { container }) => {
    const message = {
      channel: "mail",
      recipient: user_id,
      kind: TEST_MAIL,
      dedupe_key: `${TEST_MAIL}:${key}`,
      ...(locale === undefined ? {} : { locale }),
    }
    return new StepResponse(await enqueue(databaseOf(container), [message]))
  },
)
