import { accountAction } from "../account/account-action.server"
import { askStore } from "../account/ask-store.server"
import type { Done } from "../account/done"
import type { FormShape } from "../form/form-shape"
import { localizeHref } from "../paraglide/runtime"
import { giveOrderPress, keepOrderPress } from "./order-transfer-forms"

/** By the address of the page: the order's, and what the mail has sealed. */
const asked = ({ pathname, searchParams }: URL) => ({
  id: decodeURIComponent(pathname.split("/").at(-2) ?? ""),
  token: searchParams.get("token") ?? "",
})

const answer = (shape: FormShape, { way, done }: { way: string; done: Done }) =>
  accountAction(shape, async (_, address) => {
    const { id, token } = asked(address)
    const order = encodeURIComponent(id)
    await askStore(`/store/orders/${order}/transfer/${way}`, { method: "POST", body: { token } })
    return { to: localizeHref(`/order/${order}/transfer?done=${done}`) }
  })

export const giveOrder = answer(giveOrderPress, { way: "accept", done: "order_given" })
export const keepOrder = answer(keepOrderPress, { way: "decline", done: "order_kept" })
