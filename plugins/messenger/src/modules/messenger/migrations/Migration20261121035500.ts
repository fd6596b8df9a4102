import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Two lines instead of one: what a lost worker has left behind goes before everything that waits,
 * and would otherwise stand behind all that has become due meanwhile.
 */
export class Migration20261121035500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`drop index if exists outbox_message_waiting;`)
    this.addSql(`
      create index if not exists outbox_message_in_line
        on outbox_message (channel, wake_at, id) where state = 'pending' and claim is null;`)
    this.addSql(`
      create index if not exists outbox_message_claimed
        on outbox_message (channel, wake_at) where state = 'pending' and claim is not null;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`
      create index if not exists outbox_message_waiting on outbox_message (channel, wake_at, id)
        where state = 'pending';`)
    this.addSql(`drop index if exists outbox_message_in_line;`)
    this.addSql(`drop index if exists outbox_message_claimed;`)
    return Promise.resolve()
  }
}
