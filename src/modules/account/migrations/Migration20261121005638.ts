import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121005638 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "account_session" ("sid" text not null, "sess" jsonb not null, "expire" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "account_session_pkey" primary key ("sid"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_account_session_deleted_at" ON "account_session" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_account_session_expire" ON "account_session" ("expire") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "account_session" cascade;`)
  }
}
