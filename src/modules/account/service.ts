import { MedusaService } from "@medusajs/framework/utils"
import { Session } from "./models/session"

export class AccountModuleService extends MedusaService({ Session }) {}
