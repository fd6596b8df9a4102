import {
  listMessagesQuery,
  messageAnswer,
  messageList,
  retryDeadAnswer,
  retryDeadBody,
  testMailBody,
} from "@domovoy/messenger/contracts/outbox"
import { z } from "zod"
import type { Operation } from "../http/operation"

const tag = "Messages"

/** The routes of the messenger, whose own contract they are made from. */
export const outboxOperations: Operation[] = [
  {
    method: "get",
    path: "/admin/outbox",
    summary: "Messages to people: waiting, sent, failed; newest first",
    tag,
    access: "staff",
    query: listMessagesQuery,
    answer: {
      status: 200,
      schema: messageList,
      description: "A page of them, and how many in all",
    },
  },
  {
    method: "post",
    path: "/admin/outbox/:id/retry",
    summary: "Send one now that failed or waits to be tried again",
    tag,
    access: "staff",
    answer: { status: 200, schema: messageAnswer, description: "It is on its way" },
    refusals: {
      400: "It has been sent already, or is being sent (`outbox_not_retryable`)",
      404: "There is no such message",
    },
  },
  {
    method: "post",
    path: "/admin/outbox/retry-dead",
    summary: "Send all that failed once more, or those of one channel",
    tag,
    access: "staff",
    body: retryDeadBody,
    answer: { status: 200, schema: retryDeadAnswer, description: "How many are on their way" },
  },
  {
    method: "post",
    path: "/admin/outbox/test-mail",
    summary: "Send a mail to oneself, to see whether mails arrive",
    tag,
    access: "staff",
    body: testMailBody,
    answer: {
      status: 202,
      schema: z.object({ queued: z.literal(true) }),
      description: "It is in the outbox",
    },
    refusals: { 400: "An API key has no address (`outbox_no_address`)" },
  },
]
