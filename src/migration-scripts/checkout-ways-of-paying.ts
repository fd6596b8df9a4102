import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isForShoppers } from "../modules/checkout/domain/is-for-shoppers"

/** Regions that were there before may be paid in by every way that this shop knows by now. */
export default async function offerWaysOfPaying({ container }: ExecArgs): Promise<void> {
  const regions = await container.resolve(Modules.REGION).listRegions({}, { select: ["id"] })
  const ways = await container
    .resolve(Modules.PAYMENT)
    .listPaymentProviders({ is_enabled: true }, { select: ["id"] })
  const links = regions.flatMap(({ id }) =>
    ways.filter(isForShoppers).map((way) => ({
      [Modules.REGION]: { region_id: id },
      [Modules.PAYMENT]: { payment_provider_id: way.id },
    })),
  )
  if (links.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).create(links)
}
