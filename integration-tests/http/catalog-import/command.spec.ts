import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openImportShop, type ImportShop } from "../../support/catalog-import/import-shop"
import { countImported } from "../../support/catalog-import/whole-products"
import { secretOf } from "../../support/server"
import { demanded } from "../../support/settings"

// An import on a busy machine, with its pictures made anew, takes its time.
jest.setTimeout(240_000)

let house: ImportShop
beforeAll(async () => {
  house = await openImportShop()
}, 180_000)
afterAll(() => house.close())

const medusa = require.resolve("@medusajs/cli/cli.js")

/** As `npm run import:catalog` runs it, beside a shop that is open. */
const command = async (wish: Record<string, unknown>) => {
  const child = spawn(process.execPath, [medusa, "exec", "./src/scripts/import-catalog.js"], {
    cwd: demanded("TEST_SERVER_DIR"),
    env: {
      PATH: process.env.PATH,
      XDG_CONFIG_HOME: process.env.XDG_CONFIG_HOME,
      MEDUSA_DISABLE_TELEMETRY: "1",
      NODE_ENV: "production",
      LOG_LEVEL: "error",
      JWT_SECRET: secretOf("JWT_SECRET"),
      COOKIE_SECRET: secretOf("COOKIE_SECRET"),
      AUTH_MFA_ENCRYPTION_KEY: secretOf("AUTH_MFA_ENCRYPTION_KEY"),
      DATABASE_URL: house.shop.databaseUrl,
      BACKEND_URL: house.shop.server.url,
      IMPORT_LOCAL_SOURCES: house.sources.base,
      FILES_DIR: mkdtempSync(join(tmpdir(), "domovoy-files-")),
      IMPORT_WISH: JSON.stringify(wish),
    },
  })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()))
  }
  const [code] = (await once(child, "exit")) as [number | null]
  return { code, said }
}

it("says what would happen, and does nothing", async () => {
  const address = `${house.sources.base}teply-dom.rss.xml`
  const { code, said } = await command({ address, limit: 30, seed: 7, dry_run: true })
  expect({ code, said }).toMatchObject({ code: 0 })
  expect(said).toContain("1. created  Сплит-система Северин Бриз 07  32990 ₽  Кондиционеры")
  expect(said).toContain("₽ (drawn)")
  expect(said).toContain("… and 10 more")
  expect(said).toContain("teply-dom.example (rss): 30 of 54 positions read; 30 created")
  expect(await countImported(house.shop.pool)).toMatchObject({ products: 0 })
})

it("imports a file with a bar and a report, and the second time finds nothing to do", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "domovoy-source-")), "pribor.json")
  writeFileSync(
    file,
    await fetch(`${house.sources.base}pribor.json`).then((answer) => answer.text()),
  )
  const wish = { file, profile: "demo-json", seed: 7, dry_run: false }
  const first = await command(wish)
  expect(first).toMatchObject({ code: 0 })
  expect(first.said).toMatch(/\[█{30}\] 100 % {2}54 of 54/)
  expect(first.said).toContain("pribor.example (demo-json): 54 of 54 positions read; 54 created")
  expect(await countImported(house.shop.pool)).toMatchObject({ products: 54, partial: 0, stray: 0 })
  const second = await command(wish)
  expect(second.said).toContain("0 created, 0 updated, 54 unchanged")
})

it.each([
  [{ address: "http://169.254.169.254/" }, "belongs to this machine or a private network"],
  [{ address: "https://shop.example/", profile: "nobodys" }, 'there is none called "nobodys"'],
  [{ address: "https://shop.example/", limit: 0 }, "limit"],
])("says in one sentence what is refused: %j", async (wish, sentence) => {
  const { code, said } = await command({ ...wish, dry_run: false })
  expect(code).toBe(1)
  expect(said).toContain(sentence)
  expect(said).not.toMatch(/\n\s+at /)
})
