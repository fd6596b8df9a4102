import { MedusaService } from "@medusajs/framework/utils"
import { RevokedToken } from "./models/revoked-token"
import { Session } from "./models/session"

export class AccountModuleService extends MedusaService({ RevokedToken, Session }) {}
