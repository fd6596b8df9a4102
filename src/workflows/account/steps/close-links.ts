import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { accountModuleOf } from "./account-of"

type Input = { customerId: string | null; authIdentityId: string }

/** Whoever could read the old mailbox or knew the old password may have links open; they end. */
export const closeLinksStep = createStep(
  "close-links",
  async ({ customerId, authIdentityId }: Input, { container }) => {
    if (customerId) await accountModuleOf(container).closeLinks(customerId)
    const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    await database.raw("delete from auth_password_reset_token where auth_identity_id = :id", {
      id: authIdentityId,
    })
  },
)
