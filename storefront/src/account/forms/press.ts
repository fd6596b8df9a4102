import type { FormShape } from "../../form/form-shape"

/** A form that is only a button, and perhaps says of what. */
export const press = (name: string, fields: string[] = []): FormShape => ({
  name,
  fields,
  check: () => ({}),
})

export const logOutPress = press("log-out")
export const resendPress = press("resend")
export const activatePress = press("activate")
export const confirmEmailPress = press("confirm-email")
export const endSessionPress = press("end-session", ["id"])
export const endOthersPress = press("end-sessions")
export const removeAddressPress = press("remove-address", ["id"])
export const openBotPress = press("open-bot")
export const confirmTelegramPress = press("confirm-telegram", ["id"])
export const unlinkTelegramPress = press("unlink-telegram")
