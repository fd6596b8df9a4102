import { randomBytes } from "node:crypto"
import type { Upload } from "../bot-api/params.ts"
import { mimeTypeOf } from "./mime-type.ts"
import type { Machine } from "./machine.ts"
import type { Bot, KeptFile } from "./world.ts"

type Keeping = { machine: Machine; bot: Bot }
type Kept = Upload & { width?: number; height?: number }

export const keepFile = async (
  { machine, bot }: Keeping,
  { name, mimeType, content, ...size }: Kept,
): Promise<KeptFile> => {
  const file: KeptFile = {
    id: randomBytes(24).toString("base64url"),
    uniqueId: randomBytes(9).toString("base64url"),
    botId: bot.id,
    // Telegram cuts a path off as well.
    name: name.split(/[/\\]/).at(-1) || "file",
    mimeType: mimeTypeOf(name, mimeType),
    size: content.length,
    ...size,
  }
  await machine.depot.put(file.id, content)
  machine.world.files.push(file)
  return file
}
