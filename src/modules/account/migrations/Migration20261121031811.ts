import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121031811 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "account_revoked_token" ("hash" text not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "account_revoked_token_pkey" primary key ("hash"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_account_revoked_token_deleted_at" ON "account_revoked_token" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_account_revoked_token_expires_at" ON "account_revoked_token" ("expires_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "account_revoked_token" cascade;`)
  }
}
