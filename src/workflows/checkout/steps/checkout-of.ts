import type { MedusaContainer } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type { CheckoutModuleService } from "../../../modules/checkout/service"

export const checkoutModuleOf = (container: MedusaContainer): CheckoutModuleService =>
  container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
