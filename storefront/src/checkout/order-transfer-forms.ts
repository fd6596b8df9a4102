import { press } from "../account/forms/press"

export const giveOrderPress = press("give-order")
export const keepOrderPress = press("keep-order")
