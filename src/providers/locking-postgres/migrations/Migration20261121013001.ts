import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who holds what, and who waits for what. */
export class Migration20261121013001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create sequence if not exists "locking_token_seq" as bigint;`)
    this.addSql(`create sequence if not exists "locking_ticket_seq" as bigint;`)
    this.addSql(
      `create table if not exists "locking_lease" (
         "key" text not null,
         "owner_id" text not null,
         "anonymous" boolean not null,
         "taken_by" text not null,
         "token" bigint not null,
         "acquired_at" timestamptz not null,
         "expires_at" timestamptz not null,
         constraint "locking_lease_pkey" primary key ("key")
       );`,
    )
    this.addSql(
      `create table if not exists "locking_ticket" (
         "key" text not null,
         "place" bigint not null,
         "waiter" text not null,
         "process_id" text not null,
         "ask" jsonb not null,
         "alive_until" timestamptz not null,
         constraint "locking_ticket_pkey" primary key ("key", "place")
       );`,
    )
    this.addSql(
      `create index if not exists "IDX_locking_ticket_process_id_waiter" on "locking_ticket" ("process_id", "waiter");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "locking_ticket";`)
    this.addSql(`drop table if exists "locking_lease";`)
    this.addSql(`drop sequence if exists "locking_ticket_seq";`)
    this.addSql(`drop sequence if exists "locking_token_seq";`)
  }
}
