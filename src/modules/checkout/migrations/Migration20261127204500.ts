import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** When an order is cancelled unless its money comes, and whether its owner has been told so. */
export class Migration20261127204500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists checkout_deadline (
        order_id text primary key,
        expires_at timestamptz not null,
        warned_at timestamptz
      );`)
    this.addSql(`
      create index if not exists checkout_deadline_expires_at on checkout_deadline (expires_at);`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop table if exists checkout_deadline;`)
    return Promise.resolve()
  }
}
