import { createStep } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { textOfActor } from "../../../modules/access/domain/actor-text"
import { CATALOG_IMPORT_MODULE } from "../../../modules/catalog-import"
import { importMoved, importNotFound } from "../../../modules/catalog-import/errors"
import type { CatalogImportModuleService } from "../../../modules/catalog-import/service"

export type MoveOfImport = { actor: Actor; id: string; move: "start" | "stop" }

export const moveImportStep = createStep(
  "move-import",
  async ({ actor, id, move }: MoveOfImport, { container }) => {
    const imports = container.resolve<CatalogImportModuleService>(CATALOG_IMPORT_MODULE)
    if (await imports.moveRun({ id, move, actor: textOfActor(actor) })) return
    const run = await imports.findRun(id)
    throw run ? importMoved(run.status) : importNotFound()
  },
)
