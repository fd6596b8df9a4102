import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emailMissing, memberNotFound } from "../../../modules/access/member-errors"
import { findLoginOfCustomer, type Login } from "./find-login"

export type FoundMember = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  login: Login | null
}

/** A person as the steps of these workflows need them. */
export const findMember = async (container: MedusaContainer, id: string): Promise<FoundMember> => {
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id })
  if (!customer) throw memberNotFound()
  // Medusa knows customers without an e-mail, whatever its type says.
  const email = (customer as { email: string | null }).email?.toLowerCase()
  if (!email) throw emailMissing()
  return {
    id,
    email,
    first_name: customer.first_name ?? null,
    last_name: customer.last_name ?? null,
    login: await findLoginOfCustomer(container, id),
  }
}

export const findMemberStep = createStep(
  "find-member",
  async ({ id }: { id: string }, { container }) =>
    new StepResponse(await findMember(container, id)),
)
