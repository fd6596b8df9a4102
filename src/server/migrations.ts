import { existsSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { MedusaModule } from "@medusajs/framework/modules-sdk"

type Resolution = {
  resolutionPath: unknown
  options?: { providers?: { resolve?: unknown }[] }
}

const isPath = (entry: unknown): entry is string => typeof entry === "string" && entry !== ""

const folderOf = (entry: string) => {
  const folder = existsSync(join(entry, "migrations")) ? entry : dirname(entry)
  return join(folder, "migrations")
}

/** A module's own entry and those of the providers plugged into it; both can bring migrations. */
const entriesOf = (name: string): string[] => {
  const { resolutionPath, options } = MedusaModule.getModuleResolutions(name) as Resolution
  const providers = options?.providers?.map(({ resolve }) => resolve) ?? []
  return [resolutionPath, ...providers]
    .filter(isPath)
    .map((entry) => require.resolve(entry, { paths: [process.cwd()] }))
}

/** Names of the migrations that the code of every loaded module brings along. */
export const expectedMigrations = (): string[] => {
  const names = MedusaModule.getLoadedModules().flatMap((loaded) => Object.keys(loaded))
  const folders = new Set(names.flatMap(entriesOf).map(folderOf))
  return [...folders]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder))
    .filter((file) => /^Migration\d+\w*\.(js|ts)$/.test(file))
    .map((file) => file.replace(/\.(js|ts)$/, ""))
}
