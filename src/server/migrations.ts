import { existsSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { MedusaModule } from "@medusajs/framework/modules-sdk"

const folderOf = (entry: string) => {
  const folder = existsSync(join(entry, "migrations")) ? entry : dirname(entry)
  return join(folder, "migrations")
}

/** Names of the migrations that the code of every loaded module brings along. */
export const expectedMigrations = (): string[] => {
  const entries = MedusaModule.getLoadedModules()
    .flatMap((loaded) => Object.keys(loaded))
    .map((name) => MedusaModule.getModuleResolutions(name).resolutionPath)
  return [
    ...new Set(
      entries.filter((entry): entry is string => typeof entry === "string" && entry !== ""),
    ),
  ]
    .map((entry) => folderOf(require.resolve(entry)))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder))
    .filter((file) => /^Migration\d+\w*\.(js|ts)$/.test(file))
    .map((file) => file.replace(/\.(js|ts)$/, ""))
}
