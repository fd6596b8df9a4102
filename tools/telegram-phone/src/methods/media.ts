import type { Call } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import type { Upload } from "../bot-api/params.ts"
import { keepFile } from "../state/keep-file.ts"
import { pictureSize } from "../state/picture-size.ts"
import type { KeptFile } from "../state/world.ts"
import type { Document, PhotoSize } from "../wire.ts"

const LARGEST_PHOTO = 10 * 1024 * 1024
const LARGEST_DOCUMENT = 50 * 1024 * 1024
const LONGEST_SIDES = 10_000

export const readPhoto = async (call: Call, field: string): Promise<PhotoSize[]> => {
  const upload = uploadOf(call, field)
  if (!upload) return [photoSize(givenFile(call, field, "photo"))]
  const size = pictureSize(upload.content)
  if (upload.content.length > LARGEST_PHOTO) throw badRequest("file is too big")
  if (!size) throw badRequest("IMAGE_PROCESS_FAILED")
  if (size.width + size.height > LONGEST_SIDES) throw badRequest("PHOTO_INVALID_DIMENSIONS")
  return [photoSize(await keepFile(call, { ...upload, ...size }))]
}

export const readDocument = async (call: Call, field: string): Promise<Document> => {
  const upload = uploadOf(call, field)
  if (!upload) return documentOf(givenFile(call, field, "document"))
  if (upload.content.length > LARGEST_DOCUMENT) throw badRequest("file is too big")
  return documentOf(await keepFile(call, upload))
}

/** A file comes as the field itself, or as another field that it names. */
const uploadOf = ({ params }: Call, field: string): Upload | undefined => {
  const named = /^attach:\/\/(.+)$/.exec(params.text(field) ?? "")?.[1]
  const upload = params.upload(named ?? field)
  if (named && !upload) throw badRequest("file isn't specified")
  if (upload?.content.length === 0) throw badRequest("file must be non-empty")
  return upload
}

const givenFile = ({ machine, bot, params }: Call, field: string, what: string): KeptFile => {
  const given = params.text(field)
  if (!given) throw badRequest(`there is no ${what} in the request`)
  if (/^https?:/i.test(given)) {
    // Nothing outside this machine is ever asked.
    throw badRequest("failed to get HTTP URL content")
  }
  const found = machine.world.files.find(({ id, botId }) => id === given && botId === bot.id)
  if (!found) throw badRequest("wrong file identifier/HTTP URL specified")
  return found
}

const storedFile = ({ id, uniqueId, size }: KeptFile) => ({
  file_id: id,
  file_unique_id: uniqueId,
  file_size: size,
})

export const photoSize = (file: KeptFile): PhotoSize => ({
  ...storedFile(file),
  width: file.width ?? 0,
  height: file.height ?? 0,
})

export const documentOf = (file: KeptFile): Document => ({
  ...storedFile(file),
  file_name: file.name,
  mime_type: file.mimeType,
})
