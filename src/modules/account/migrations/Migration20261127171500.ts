import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * From where somebody has logged in before: a hash of network and program, kept longer than the logins
 * themselves, so that its owner is told of a new one.
 */
export class Migration20261127171500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists account_place (
        customer_id text not null,
        place text not null,
        first_at timestamptz not null default now(),
        last_at timestamptz not null default now(),
        expires_at timestamptz not null,
        primary key (customer_id, place)
      );`)
    this.addSql(`
      create index if not exists account_place_expires_at on account_place (expires_at);`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop table if exists account_place;`)
    return Promise.resolve()
  }
}
