import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121005642 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "catalog_specification" drop constraint if exists "catalog_specification_product_id_position_unique";`,
    )
    this.addSql(
      `alter table if exists "catalog_brand" drop constraint if exists "catalog_brand_handle_unique";`,
    )
    this.addSql(
      `create table if not exists "catalog_brand" ("id" text not null, "handle" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalog_brand_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalog_brand_deleted_at" ON "catalog_brand" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_catalog_brand_handle_unique" ON "catalog_brand" ("handle") WHERE deleted_at is null;`,
    )

    this.addSql(
      `create table if not exists "catalog_specification" ("id" text not null, "product_id" text not null, "position" integer not null, "label" text not null, "value" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalog_specification_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalog_specification_deleted_at" ON "catalog_specification" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_catalog_specification_product_id_position_unique" ON "catalog_specification" ("product_id", "position") WHERE deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalog_brand" cascade;`)

    this.addSql(`drop table if exists "catalog_specification" cascade;`)
  }
}
