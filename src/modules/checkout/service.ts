import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { CardToken } from "./domain/read-card"
import { findCard, forgetCard, saveCard } from "./records/cards"
import {
  findDeadline,
  forgetDeadline,
  listDueOrders,
  warnOfDeadline,
  type Deadline,
} from "./records/deadlines"
import { mergeCarts, type CartsToMerge } from "./records/merge-carts"
import {
  dropSelections,
  findSelection,
  selectLines,
  settleSelections,
  type Selecting,
  type Selection,
} from "./records/selection"

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }
type Options = { unpaidOrderHours?: number }

const UNPAID_ORDER_HOURS = 72

export class CheckoutModuleService extends MedusaService({}) {
  /** How long an order may wait for its money. */
  readonly unpaidOrderHours: number
  private readonly pg: Knex

  constructor(container: Container, { unpaidOrderHours = UNPAID_ORDER_HOURS }: Options = {}) {
    super(container)
    this.unpaidOrderHours = unpaidOrderHours
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** A guest's cart becomes the account's, with all that waited in the account's cart. */
  mergeCarts(carts: CartsToMerge): Promise<void> {
    return this.pg.transaction((transaction) => mergeCarts(transaction, carts))
  }

  /** The mail with the link is made from this fact. */
  async tellOrderLinkAsked({ orderId, actor }: { orderId: string; actor: string }): Promise<void> {
    await this.pg.raw(
      "select journal_append('checkout', 'checkout.order_link_asked', :actor, :orderId, '{}')",
      { orderId, actor },
    )
  }

  /** Whoever calls holds the lock of the open cart. */
  selectLines(wanted: Selecting): Promise<string> {
    return this.pg.transaction((transaction) => selectLines(transaction, wanted))
  }

  findSelection(originKey: string): Promise<Selection | null> {
    return findSelection(this.pg, originKey)
  }

  /** True when something has left the open cart. */
  settleSelections(openCartId: string): Promise<boolean> {
    return settleSelections(this.pg, openCartId)
  }

  /** What was picked and did not become an order. */
  dropSelections(openCartId: string): Promise<void> {
    return dropSelections(this.pg, openCartId)
  }

  /** What is to be warned or cancelled by now, the longest overdue first. */
  listDueOrders(now: Date): Promise<string[]> {
    return listDueOrders(this.pg, { now, unpaidHours: this.unpaidOrderHours })
  }

  findDeadline(orderId: string): Promise<Deadline | null> {
    return findDeadline(this.pg, orderId)
  }

  /** The message to its owner is made from the fact. */
  warnOfDeadline(deadline: Deadline, now: Date): Promise<void> {
    const warned = { deadline, now, unpaidHours: this.unpaidOrderHours }
    return this.pg.transaction((transaction) => warnOfDeadline(transaction, warned))
  }

  forgetDeadline(orderId: string): Promise<void> {
    return forgetDeadline(this.pg, orderId)
  }

  saveCard(saved: { customerId: string; card: CardToken }): Promise<void> {
    return saveCard(this.pg, saved)
  }

  findCard(wanted: { customerId: string; id: string }): Promise<CardToken | null> {
    return findCard(this.pg, wanted)
  }

  forgetCard(wanted: { customerId: string; id: string }): Promise<boolean> {
    return forgetCard(this.pg, wanted)
  }
}
