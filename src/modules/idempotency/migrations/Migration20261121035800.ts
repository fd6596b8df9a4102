import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** One row is one key of one caller on one route: being worked on until `status` is there. */
export class Migration20261121035800 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists idempotency_key (
        key_hash bytea primary key,
        request_hash bytea not null,
        attempt uuid not null,
        leased_until timestamptz not null,
        status smallint,
        answer bytea,
        expires_at timestamptz not null,
        check (answer is null or status is not null)
      );`)
    this.addSql(
      `create index if not exists idempotency_key_expires_at on idempotency_key (expires_at);`,
    )
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop table if exists idempotency_key;`)
    return Promise.resolve()
  }
}
