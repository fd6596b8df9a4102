import type { Method } from "../bot-api/call.ts"
import { getUpdates } from "../delivery/get-updates.ts"
import { chatMethods } from "./chats.ts"
import { commandMethods } from "./commands.ts"
import { copyMethods } from "./copies.ts"
import { deleteMethods } from "./deletes.ts"
import { editMethods } from "./edits.ts"
import { fileMethods } from "./files.ts"
import { mediaGroupMethods } from "./media-groups.ts"
import { pinMethods } from "./pins.ts"
import { profileMethods } from "./profile.ts"
import { sendMethods } from "./sends.ts"
import { tapMethods } from "./taps.ts"
import { webhookMethods } from "./webhooks.ts"

const named: Record<string, Method> = {
  getUpdates,
  ...webhookMethods,
  ...sendMethods,
  ...mediaGroupMethods,
  ...copyMethods,
  ...editMethods,
  ...deleteMethods,
  ...pinMethods,
  ...tapMethods,
  ...fileMethods,
  ...chatMethods,
  ...commandMethods,
  ...profileMethods,
}

/** By name in small letters, since Telegram does not mind how they are written. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries(named).map(([name, method]) => [name.toLowerCase(), method]),
)
