import { ask } from "../../support/ask"
import { cloneDatabase, openPool } from "../../support/database"
import { startServer } from "../../support/server"
import { findShop } from "../../support/shop/facts"

const keyAt = async (at: string) =>
  (await ask("/shop", { at })).json<{ shop: { publishable_key: string | null } }>().shop
    .publishable_key

describe("what a storefront must know", () => {
  it("is a key that opens the store, as long as it is in force", async () => {
    const database = await cloneDatabase()
    const pool = openPool(database.url)
    const server = await startServer({ DATABASE_URL: database.url })
    const key = await keyAt(server.url)
    expect(key).toBe((await findShop(pool)).publishableKey)
    const headers = { "x-publishable-api-key": key ?? "" }
    expect((await ask("/store/regions", { at: server.url, headers })).status).toBe(200)

    await pool.query("update api_key set revoked_at = now() where token = $1", [key])
    expect(await keyAt(server.url)).toBeNull()
    await pool.end()
    await server.stop()
    await database.drop()
  })
})
