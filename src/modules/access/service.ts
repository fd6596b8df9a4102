import type { Context } from "@medusajs/framework/types"
import type { EntityManager, Knex } from "@medusajs/framework/mikro-orm/knex"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { MemberType } from "../../contracts/access/member"
import { AccessChange } from "./models/access-change"
import { AccessInvitation } from "./models/access-invitation"
import { CustomerAccess } from "./models/customer-access"
import { UserAccess } from "./models/user-access"
import { changeTypes, type TypesChanged } from "./records/change-types"
import { closeInvitation, type InvitationClosed } from "./records/close-invitation"
import {
  admitManager,
  takeBackAdmission,
  withdrawDashboardInvitation,
  type Admission,
} from "./records/dashboard"
import {
  recordMember,
  sendInvitation,
  type Invitation,
  type NewMember,
} from "./records/invitations"
import { recordChanges } from "./records/record-changes"
import { undoTypeChange, type TypesUndone } from "./records/undo-type-change"

export type OwnChange = {
  customerId: string
  what: "created" | "password" | "email" | "profile"
  to?: string | null
}

type Shared = Context<EntityManager>

/** Every change, its history and its row in the journal are one transaction. */
const transactionOf = ({ transactionManager }: Shared) => {
  return transactionManager?.getTransactionContext<Knex.Transaction>() as Knex.Transaction
}

export class AccessModuleService extends MedusaService({
  AccessChange,
  AccessInvitation,
  CustomerAccess,
  UserAccess,
}) {
  @InjectTransactionManager()
  changeTypes(
    input: { customerIds: string[]; type: MemberType; actor: string },
    @MedusaContext() context: Shared = {},
  ): Promise<TypesChanged> {
    return changeTypes(transactionOf(context), input)
  }

  @InjectTransactionManager()
  undoTypeChange(
    input: { changeId: string; actor: string },
    @MedusaContext() context: Shared = {},
  ): Promise<TypesUndone> {
    return undoTypeChange(transactionOf(context), input)
  }

  /** What somebody did about their own account. */
  @InjectTransactionManager()
  async recordOwnChange(
    { customerId, what, to = null }: OwnChange,
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    await recordChanges(transactionOf(context), {
      event: `access.${what}_changed`,
      actor: `customer:${customerId}`,
      changes: [{ customer_id: customerId, what, from: null, to }],
    })
  }

  @InjectTransactionManager()
  recordMember(input: NewMember, @MedusaContext() context: Shared = {}): Promise<void> {
    return recordMember(transactionOf(context), input)
  }

  @InjectTransactionManager()
  sendInvitation(input: Invitation, @MedusaContext() context: Shared = {}): Promise<void> {
    return sendInvitation(transactionOf(context), input)
  }

  @InjectTransactionManager()
  closeInvitation(
    input: { customerId: string },
    @MedusaContext() context: Shared = {},
  ): Promise<InvitationClosed> {
    return closeInvitation(transactionOf(context), input)
  }

  @InjectTransactionManager()
  admitManager(input: Admission, @MedusaContext() context: Shared = {}): Promise<void> {
    return admitManager(transactionOf(context), input)
  }

  @InjectTransactionManager()
  takeBackAdmission(input: Admission, @MedusaContext() context: Shared = {}): Promise<void> {
    return takeBackAdmission(transactionOf(context), input)
  }

  @InjectTransactionManager()
  withdrawDashboardInvitation(
    input: Omit<Admission, "userId">,
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    return withdrawDashboardInvitation(transactionOf(context), input)
  }
}
