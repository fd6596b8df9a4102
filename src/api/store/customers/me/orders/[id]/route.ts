import { sendOrder } from "../../../../../_shared/send-order"

export const GET = sendOrder
