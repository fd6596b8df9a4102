import { MedusaService } from "@medusajs/framework/utils"

/**
 * The journal is written by SQL inside the transaction of the change and read by SQL with a cursor
 * (`src/lib/journal`). The module exists for its migrations.
 */
export class JournalModuleService extends MedusaService({}) {}
