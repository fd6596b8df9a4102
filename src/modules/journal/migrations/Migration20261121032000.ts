import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What consumers need to be looked after: which topics each follows, when it was last there, and up
 * to which fact the journal has been forgotten. A cursor without a number has not begun yet.
 */
export class Migration20261121032000 extends Migration {
  override up(): Promise<void> {
    this.addSql(`alter table journal_cursor alter column seq drop default;`)
    this.addSql(`alter table journal_cursor alter column seq drop not null;`)
    this.addSql(`alter table journal_cursor add column if not exists topics text[];`)
    this.addSql(
      `alter table journal_cursor add column if not exists seen_at timestamptz not null default now();`,
    )
    this.addSql(`
      create table if not exists journal_forgotten (
        only_row boolean primary key default true check (only_row),
        seq bigint not null default 0
      );`)
    this.addSql(`insert into journal_forgotten default values on conflict do nothing;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop table if exists journal_forgotten;`)
    this.addSql(`alter table journal_cursor drop column if exists seen_at;`)
    this.addSql(`alter table journal_cursor drop column if exists topics;`)
    this.addSql(`update journal_cursor set seq = 0 where seq is null;`)
    this.addSql(`alter table journal_cursor alter column seq set default 0;`)
    this.addSql(`alter table journal_cursor alter column seq set not null;`)
    return Promise.resolve()
  }
}
