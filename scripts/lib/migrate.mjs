import { hashOf } from "./file-hash.mjs"
import { medusaCommand, medusaFolder } from "./medusa.mjs"
import { projectRoot } from "./paths.mjs"
import { withClient } from "./postgres/connect.mjs"
import { runCommand } from "./run-command.mjs"
import { rememberedOf } from "./shop-state.mjs"

const INPUTS = ["package-lock.json", "medusa-config.ts", "src", "plugins"]
const isInput = (file) =>
  /^(package-lock\.json|medusa-config\.ts)$|\/migrations\/|^src\/(links|migration-scripts)\//.test(
    file,
  )

// Medusa runs migration scripts in a process of its own and does not look how it ended.
const FAILURE = /"level":"error"|^\s*error:|MigrationError|Migration Script .* failed/im

/**
 * Migrates, unless this database has had these very migrations.
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {{ medusa: import("./medusa.mjs").Medusa, url: string }} options
 */
export async function migrate(workshop, { medusa, url }) {
  const inputs = hashOf(INPUTS, { root: projectRoot, keep: isInput })
  return withClient(url, async (client) => {
    const remembered = await rememberedOf(client)
    const { migrated } = remembered.read()
    if (migrated?.inputs === inputs && migrated.applied === (await appliedTo(client))) {
      return "nothing new"
    }
    await runMigrations(workshop, medusa)
    remembered.write({ migrated: { inputs, applied: await appliedTo(client) } })
    return "migrated"
  })
}

/**
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {import("./medusa.mjs").Medusa} medusa
 */
export const runMigrations = (workshop, medusa) =>
  runCommand(workshop, {
    name: "migrate",
    what: "Migrating the database",
    // Never deletes the table of a link: that needs a person who says yes.
    command: medusaCommand(medusa, ["db:migrate", "--execute-safe-links"]),
    cwd: medusaFolder(medusa),
    env: medusa.env,
    failure: FAILURE,
  })

/** A restored backup is the same database with other migrations in it. */
async function appliedTo(client) {
  const { rows: tables } = await client.query(
    "select to_regclass('mikro_orm_migrations') is not null as present",
  )
  if (!tables[0].present) {
    return "none"
  }
  const { rows } = await client.query(
    "select md5(string_agg(name, ',' order by name)) as applied from mikro_orm_migrations",
  )
  return rows[0].applied ?? "none"
}
