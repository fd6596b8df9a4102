import { ask, type Answer } from "./ask"
import type { Client } from "./shop/client"

export const GOOD = "4242 4242 4242 4242"
export const DECLINED = "4000 0000 0000 0002"
export const POOR = "4000 0000 0000 9995"
/** The bank asks for a code. */
export const ASKED = "4000 0000 0000 3220"

/** What is typed into the form. */
export const card = (number: string, changed: object = {}) => ({
  number,
  expiry: "12/39",
  cvc: "123",
  ...changed,
})

/** What is not about the way is the body. */
type Way = { at?: string; way?: string; [field: string]: unknown }

export const pay = (
  client: Client,
  order: { id: string },
  { at, way = "/card", ...body }: Way,
): Promise<Answer> =>
  ask(`/store/desk/orders/${order.id}/pay${way}`, {
    method: "POST",
    headers: client.headers,
    body,
    ...(at === undefined ? {} : { at }),
  })
