import { cloneDatabase, openPool } from "../../support/database"
import { spawnServer } from "../../support/server"

it("a server whose database has lost the extension of the search says so and ends", async () => {
  const database = await cloneDatabase()
  const pool = openPool(database.url)
  await pool.query("drop extension pg_trgm cascade")
  await pool.end()
  const server = await spawnServer({ DATABASE_URL: database.url })
  expect(await server.exit).toBe(1)
  expect(server.log().trim()).toMatch(
    /^The extension pg_trgm is missing .+ CREATE EXTENSION pg_trgm\.$/,
  )
  await database.drop()
})
