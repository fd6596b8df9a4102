import { MedusaService } from "@medusajs/framework/utils"
import { Brand } from "./models/brand"
import { Specification } from "./models/specification"

export class CatalogModuleService extends MedusaService({ Brand, Specification }) {}
