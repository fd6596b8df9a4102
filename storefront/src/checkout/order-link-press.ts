import { press } from "../account/forms/press"

export const orderLinkPress = press("order-link")
