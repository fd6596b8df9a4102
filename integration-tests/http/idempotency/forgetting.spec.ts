import { ContainerRegistrationKeys, ModulesSdkUtils } from "@medusajs/framework/utils"
import { randomUUID } from "node:crypto"
import { createKeyStore } from "../../../src/lib/idempotency/key-store"
import { IdempotencyModuleService } from "../../../src/modules/idempotency/service"
import { cloneDatabase, openPool } from "../../support/database"

it("answers are forgotten when their day is over, and no others", async () => {
  const database = await cloneDatabase()
  const pool = openPool(database.url)
  const pg = ModulesSdkUtils.createPgConnection({ clientUrl: database.url })
  const service = new IdempotencyModuleService({ [ContainerRegistrationKeys.PG_CONNECTION]: pg })
  const store = createKeyStore(pool, "secret")
  const askNow = async () => {
    await store.claim({ key: randomUUID(), scope: "test", request: "test" })
  }
  await askNow()
  await pool.query("update idempotency_key set expires_at = now() - interval '1 second'")
  await askNow()
  expect(await service.forgetOldAnswers()).toBe(1)
  expect((await pool.query("select from idempotency_key")).rowCount).toBe(1)
  await pg.destroy()
  await pool.end()
  await database.drop()
})
