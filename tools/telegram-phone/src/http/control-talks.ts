import { block, editOwn, say, start, unblock, type Acting } from "../people/act.ts"
import { Impossible } from "../people/impossible.ts"
import { press, shareContact } from "../people/press.ts"
import { sendFile } from "../people/send-file.ts"
import { sendCallback, tap } from "../people/tap.ts"
import { viewOf } from "../people/views.ts"
import { conversationOf, personById } from "../state/find.ts"
import { sendFile as sendContent } from "./file-door.ts"
import type { ControlRequest, ControlRoute } from "./control-route.ts"

const actingOf = ({ machine, names: [botName, personId] }: ControlRequest): Acting => {
  const bot = machine.world.bots.find(({ username }) => username === botName)
  const person = personById(machine.world, Number(personId))
  if (!bot) throw new Impossible("There is no such bot")
  if (!person) throw new Impossible("There is no such person")
  return {
    machine,
    talk: { bot, person, conversation: conversationOf(machine.world, bot, person) },
  }
}

type Deed = (acting: Acting, request: ControlRequest) => unknown

const deed = (name: string, act: Deed): ControlRoute => ({
  method: "POST",
  path: new RegExp(`^/talks/([^/]+)/(\\d+)/${name}$`),
  answer: (request) => act(actingOf(request), request),
})

const idIn = ({ params }: ControlRequest): number => {
  const id = params.integer("message_id")
  if (id === undefined) throw new Impossible("message_id says of which message")
  return id
}

const fileFrom =
  (as: "photo" | "document"): Deed =>
  async (acting, { params, content, req }) => {
    const upload = {
      as,
      name: params.text("name") ?? as,
      mimeType: req.headers["content-type"] ?? "",
      content,
    }
    if (content.length === 0) throw new Impossible("There is nothing in the file")
    return { message: await sendFile(acting, { ...upload, caption: params.text("caption") ?? "" }) }
  }

/** What a person does with one bot: everything that a phone can do. */
export const talkRoutes: ControlRoute[] = [
  {
    method: "GET",
    path: /^\/talks\/([^/]+)\/(\d+)$/,
    answer: (request) => viewOf(actingOf(request)),
  },
  {
    method: "GET",
    path: /^\/talks\/([^/]+)\/(\d+)\/files\/([\w-]+)$/,
    answer: async (request) => {
      const { machine, res, names } = request
      const { bot } = actingOf(request).talk
      const file = machine.world.files.find(({ id, botId }) => id === names[2] && botId === bot.id)
      const content = file && (await machine.depot.get(file.id))
      if (!content) throw new Impossible("There is no such file")
      sendContent(res, file, content)
    },
  },
  deed("start", (acting, { params }) => ({ message: start(acting, params.text("payload")) })),
  deed("say", (acting, { params }) => ({
    message: say(acting, params.text("text") ?? "", params.integer("reply_to")),
  })),
  deed("edit", (acting, request) => ({
    message: editOwn(acting, idIn(request), request.params.text("text") ?? ""),
  })),
  deed("press", (acting, { params }) => ({ message: press(acting, params.text("text") ?? "") })),
  deed("contact", (acting) => ({ message: shareContact(acting) })),
  deed("tap", (acting, request) => {
    const { params } = request
    const messageId = idIn(request)
    const data = params.text("data")
    if (data !== undefined) return { callback: sendCallback(acting, messageId, data) }
    const [row, column] = [params.integer("row") ?? 0, params.integer("column") ?? 0]
    return { callback: tap(acting, { messageId, row, column }) }
  }),
  deed("photo", fileFrom("photo")),
  deed("document", fileFrom("document")),
  deed("block", (acting) => {
    block(acting)
    return viewOf(acting)
  }),
  deed("unblock", (acting) => {
    unblock(acting)
    return viewOf(acting)
  }),
]
