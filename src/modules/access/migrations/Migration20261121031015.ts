import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121031015 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "access_customer" ("customer_id" text not null, "type" text check ("type" in ('client', 'manager')) not null default 'client', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_customer_pkey" primary key ("customer_id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_customer_deleted_at" ON "access_customer" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "access_user" ("user_id" text not null, "type" text check ("type" in ('administrator', 'manager')) not null, "customer_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_user_pkey" primary key ("user_id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_user_deleted_at" ON "access_user" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "access_customer" cascade;`)

    this.addSql(`drop table if exists "access_user" cascade;`)
  }
}
