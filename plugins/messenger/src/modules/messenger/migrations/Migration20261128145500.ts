import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whoever takes a message that shows a card asks whether a newer one of the same card has gone out. */
export class Migration20261128145500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create index if not exists outbox_message_by_card on outbox_message (recipient, card, id)
        where card is not null;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop index if exists outbox_message_by_card;`)
    return Promise.resolve()
  }
}
