import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121032424 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "access_change" ("id" text not null, "seq" serial, "change_id" text not null, "customer_id" text not null, "what" text check ("what" in ('created', 'type', 'invitation', 'password', 'dashboard')) not null, "from_value" text null, "to_value" text null, "actor" text not null, "undoes" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_change_deleted_at" ON "access_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_change_customer_id_seq" ON "access_change" ("customer_id", "seq") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_change_change_id" ON "access_change" ("change_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "access_invitation" ("id" text not null, "customer_id" text not null, "locale" text check ("locale" in ('ru', 'en')) not null, "dashboard" boolean not null default false, "sent_at" timestamptz not null, "accepted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_invitation_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_invitation_deleted_at" ON "access_invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_access_invitation_customer_id_unique" ON "access_invitation" ("customer_id") WHERE accepted_at is null AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "access_change" cascade;`)

    this.addSql(`drop table if exists "access_invitation" cascade;`)
  }
}
