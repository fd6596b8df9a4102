import type { Call, Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import { createParams } from "../bot-api/params.ts"
import { writableTalk } from "../state/find.ts"
import { type MessageContent, writeMessage } from "../state/write-message.ts"
import { readCaption } from "./contents.ts"
import { readDocument, readPhoto } from "./media.ts"

type Item = Record<string, unknown>

/** Two to ten pictures, or documents, that belong together. */
const sendMediaGroup: Method = async (call) => {
  const { machine, bot, params } = call
  const talk = writableTalk(machine, bot, params)
  const items = params.json("media")
  if (!Array.isArray(items)) throw badRequest("can't parse media JSON object")
  if (items.length < 2 || items.length > 10) {
    throw badRequest("group send failed: there must be 2-10 items in the album")
  }
  const contents: MessageContent[] = []
  for (const item of items as Item[]) contents.push(await contentOf(call, item))
  if (new Set(contents.map((content) => "photo" in content)).size > 1) {
    throw badRequest("documents can't be mixed with other media types")
  }
  const media_group_id = `${machine.clock.now()}${bot.nextMessageId}`
  return contents.map((content) =>
    writeMessage(machine, { ...talk, by: "bot", content: { ...content, media_group_id } }),
  )
}

const contentOf = async (call: Call, item: Item): Promise<MessageContent> => {
  const values = { ...item, parse_mode: item.parse_mode ?? call.params.text("parse_mode") }
  const own = createParams({ values, uploads: new Map() })
  const itsCall: Call = { ...call, params: { ...own, upload: call.params.upload } }
  const caption = readCaption(own)
  if (item.type === "photo") return { photo: await readPhoto(itsCall, "media"), ...caption }
  if (item.type === "document") {
    return { document: await readDocument(itsCall, "media"), ...caption }
  }
  throw badRequest(`type "${String(item.type)}" of the InputMedia is not supported here`)
}

export const mediaGroupMethods = { sendMediaGroup }
