import type { Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import { extensionOf } from "../state/file-path.ts"

const LARGEST_DOWNLOAD = 20 * 1024 * 1024

const getFile: Method = ({ machine, bot, params }) => {
  const id = params.text("file_id") ?? ""
  const file = machine.world.files.find((one) => one.id === id && one.botId === bot.id)
  if (id === "") throw badRequest("file_id not specified")
  if (!file) throw badRequest("invalid file_id")
  if (file.size > LARGEST_DOWNLOAD) throw badRequest("file is too big")
  return {
    file_id: file.id,
    file_unique_id: file.uniqueId,
    file_size: file.size,
    file_path: `files/${file.id}${extensionOf(file)}`,
  }
}

export const fileMethods = { getFile }
