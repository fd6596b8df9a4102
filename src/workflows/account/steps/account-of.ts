import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type { AccountModuleService } from "../../../modules/account/service"

export const accountModuleOf = (container: MedusaContainer): AccountModuleService =>
  container.resolve<AccountModuleService>(ACCOUNT_MODULE)
