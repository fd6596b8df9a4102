import type { Upload } from "../bot-api/params.ts"
import { documentOf, photoSize } from "../methods/media.ts"
import { keepFile } from "../state/keep-file.ts"
import { pictureSize } from "../state/picture-size.ts"
import { plainText } from "../text/formatted-text.ts"
import type { Message } from "../wire.ts"
import { type Acting, send } from "./act.ts"
import { Impossible } from "./impossible.ts"

export type SentFile = Upload & { as: "photo" | "document"; caption?: string }

export const sendFile = async (
  acting: Acting,
  { as, caption, ...upload }: SentFile,
): Promise<Message> => {
  const keeping = { machine: acting.machine, bot: acting.talk.bot }
  const words = captionContent(caption)
  if (as === "document") {
    return send(acting, { document: documentOf(await keepFile(keeping, upload)), ...words })
  }
  const size = pictureSize(upload.content)
  if (!size) throw new Impossible("This is no picture that a phone can send")
  return send(acting, {
    photo: [photoSize(await keepFile(keeping, { ...upload, ...size }))],
    ...words,
  })
}

const captionContent = (caption = "") => {
  const { text, entities } = plainText(caption)
  if (text === "") return {}
  return { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) }
}
