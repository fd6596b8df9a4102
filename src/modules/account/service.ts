import type { Context } from "@medusajs/framework/types"
import type { EntityManager, Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { countersOf, type Attempt } from "./domain/attempts"
import { accountThrottled } from "./errors"
import { Session } from "./models/session"
import { countAttempt, forgiveAttempt } from "./records/attempts"
import { forgetWhatIsOver } from "./records/forget-what-is-over"
import {
  closeLinks,
  makeLink,
  useLink,
  wishForEmail,
  type LinkPurpose,
  type OpenLink,
} from "./records/links"
import { endAllLogins, endLogin, endLoginOf, noteLogin, type UsedLogin } from "./records/logins"
import {
  changeProfile,
  forgetAccount,
  recordAccount,
  type NewAccount,
  type Profile,
} from "./records/profiles"
import { confirmTelegram, linkTelegram, unlinkTelegram } from "./records/telegram-link"
import {
  answerTelegramLink,
  claimTelegramLink,
  makeTelegramCode,
  makeTelegramLink,
  type ClaimedLink,
  type Confirmation,
  type TelegramCodeMade,
  type TelegramLinkMade,
} from "./records/telegram-requests"
import { tell } from "./records/tell"

type Shared = Context<EntityManager>
type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }
type Options = { attemptsPerAddress?: number; shopTimeZone?: string }

const MOST_TELEGRAM_CODES = 5

/** A change and its row in the journal are one transaction. */
const transactionOf = ({ transactionManager }: Shared) =>
  transactionManager?.getTransactionContext<Knex.Transaction>() as Knex.Transaction

export class AccountModuleService extends MedusaService({ Session }) {
  /** Where it must be somebody's birthday for them to be of age. */
  readonly shopTimeZone: string
  private readonly pg: Knex
  private readonly limits: { perAddress: number }

  constructor(container: Container, options: Options = {}) {
    super(container)
    const { attemptsPerAddress = 0, shopTimeZone = "Europe/Moscow" } = options
    this.shopTimeZone = shopTimeZone
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.limits = { perAddress: attemptsPerAddress }
  }

  /** Refuses an attempt when there were too many; it counts until it is forgiven. */
  async countAttempt(attempt: Attempt): Promise<void> {
    const seconds = await countAttempt(this.pg, countersOf(attempt, this.limits))
    if (seconds !== null) throw accountThrottled(seconds)
  }

  /** A code of the bot is one of a million million, and a customer may type a few. */
  async countTelegramCode(customerId: string): Promise<void> {
    const counter = { key: `telegram code ${customerId}`, most: MOST_TELEGRAM_CODES }
    const seconds = await countAttempt(this.pg, [counter])
    if (seconds !== null) throw accountThrottled(seconds)
  }

  async forgiveAttempt(attempt: Attempt): Promise<void> {
    const keys = countersOf(attempt, this.limits).map(({ key }) => key)
    await forgiveAttempt(this.pg, {
      email: keys.at(-1) ?? "",
      address: keys.length > 1 ? (keys[0] ?? null) : null,
    })
  }

  @InjectTransactionManager()
  noteLogin(login: UsedLogin, @MedusaContext() context: Shared = {}): Promise<void> {
    return noteLogin(transactionOf(context), login)
  }

  endLogin(login: { hash: string; expiresAt: Date }): Promise<void> {
    return endLogin(this.pg, login)
  }

  endLoginOf(login: { customerId: string; id: string }): Promise<boolean> {
    return endLoginOf(this.pg, login)
  }

  makeLink(link: OpenLink & { hours: number }): Promise<string> {
    return makeLink(this.pg, link)
  }

  useLink(link: { token: string; purpose: LinkPurpose }): Promise<OpenLink | null> {
    return useLink(this.pg, link)
  }

  forgetWhatIsOver(): Promise<void> {
    return forgetWhatIsOver(this.pg)
  }

  closeLinks(customerId: string): Promise<void> {
    return closeLinks(this.pg, customerId)
  }

  @InjectTransactionManager()
  recordAccount(input: NewAccount, @MedusaContext() context: Shared = {}): Promise<void> {
    return recordAccount(transactionOf(context), input)
  }

  @InjectTransactionManager()
  forgetAccount(customerId: string, @MedusaContext() context: Shared = {}): Promise<void> {
    return forgetAccount(transactionOf(context), customerId)
  }

  @InjectTransactionManager()
  changeProfile(
    input: { customerId: string; profile: Profile; fields: string[]; actor: string },
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    return changeProfile(transactionOf(context), input)
  }

  /** One transaction with the fact that sends the mails. */
  @InjectTransactionManager()
  async wishForEmail(
    input: { customerId: string; email: string; hours: number; actor: string },
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    await wishForEmail(transactionOf(context), input)
    await tell(transactionOf(context), { ...input, event: "account.email_wanted" })
  }

  @InjectTransactionManager()
  endAllLogins(
    input: { customerId: string; actor: string },
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    return endAllLogins(transactionOf(context), input)
  }

  /** For what is asked of the shop and changes nothing yet, such as a mail. */
  @InjectTransactionManager()
  tell(
    fact: { event: string; actor: string; customerId: string },
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    return tell(transactionOf(context), fact)
  }

  @InjectTransactionManager()
  makeTelegramLink(
    { customerId }: { customerId: string },
    @MedusaContext() context: Shared = {},
  ): Promise<TelegramLinkMade> {
    return makeTelegramLink(transactionOf(context), customerId)
  }

  @InjectTransactionManager()
  makeTelegramCode(
    { chatId }: { chatId: string },
    @MedusaContext() context: Shared = {},
  ): Promise<TelegramCodeMade> {
    return makeTelegramCode(transactionOf(context), chatId)
  }

  @InjectTransactionManager()
  claimTelegramLink(
    input: { token: string; chatId: string },
    @MedusaContext() context: Shared = {},
  ): Promise<ClaimedLink | null> {
    return claimTelegramLink(transactionOf(context), input)
  }

  @InjectTransactionManager()
  answerTelegramLink(
    input: { id: string; chatId: string; accepted: boolean },
    @MedusaContext() context: Shared = {},
  ): Promise<boolean> {
    return answerTelegramLink(transactionOf(context), input)
  }

  @InjectTransactionManager()
  confirmTelegram(
    input: Confirmation & { actor: string },
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    return confirmTelegram(transactionOf(context), input)
  }

  @InjectTransactionManager()
  linkTelegram(
    input: { actor: string; customerId: string; chatId: string },
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    return linkTelegram(transactionOf(context), input)
  }

  @InjectTransactionManager()
  unlinkTelegram(
    input: { actor: string; customerId: string },
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    return unlinkTelegram(transactionOf(context), input)
  }
}
