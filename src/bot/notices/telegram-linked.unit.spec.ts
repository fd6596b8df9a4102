import type { Delivery } from "@domovoy/messenger/runtime"
import type { MedusaContainer } from "@medusajs/framework/types"
import { telegramLinked } from "./telegram-linked"

const told = async (linkedWith: string | null) => {
  const query = (sql: string) => {
    const row = sql.includes("from telegram_chat")
      ? { id: "tgchat_1", person_id: linkedWith }
      : { email: "vera@domovoy.local" }
    return Promise.resolve({ rows: [row] })
  }
  const container = { resolve: () => ({ query }) }
  const delivery = { recipient: "tgchat_1", locale: "ru", payload: { customer_id: "cus_1" } }
  const content = await telegramLinked.compose({
    delivery: delivery as unknown as Delivery,
    container: container as unknown as MedusaContainer,
  })
  return content?.text.markup ?? null
}

it("a chat that is linked is told with whose account", async () => {
  expect(await told("cus_1")).toContain("v…a@domovoy.local")
})

it.each([null, "cus_2"])("a chat that is linked with %s by now is told nothing", async (person) => {
  expect(await told(person)).toBeNull()
})
