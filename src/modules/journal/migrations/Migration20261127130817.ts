import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Which cart waits in an account: whoever keeps one there follows this. */
export class Migration20261127130817 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      insert into journal_source (table_name, topic, subject, ids)
      values ('checkout_open_cart', 'open_cart', 'customer_id', '{cart_id}') on conflict do nothing;`)
    this.addSql(`select journal_watch();`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists journal on checkout_open_cart;`)
    this.addSql(`delete from journal_source where table_name = 'checkout_open_cart';`)
    return Promise.resolve()
  }
}
