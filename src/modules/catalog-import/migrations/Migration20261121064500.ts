import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121064500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists catalog_import_run (
        id text primary key,
        status text not null check
          (status in ('preview', 'waiting', 'running', 'interrupted', 'stopped', 'done')),
        source text not null,
        profile text not null,
        origin text not null,
        seed integer not null,
        found integer not null,
        total integer not null,
        created_by text not null,
        runner text,
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        check ((status = 'running') = (runner is not null))
      );`)
    // However locks fare, two imports are never at work at once.
    this.addSql(`
      create unique index if not exists catalog_import_run_one_running
        on catalog_import_run (status) where status = 'running';`)
    this.addSql(`
      create index if not exists catalog_import_run_created_at on catalog_import_run (created_at);`)
    this.addSql(`
      create table if not exists catalog_import_item (
        run_id text not null references catalog_import_run (id) on delete cascade,
        number integer not null,
        source_id text,
        title text not null,
        position jsonb,
        outcome text check (outcome in ('created', 'updated', 'unchanged', 'skipped', 'failed')),
        reason text,
        changed text[] not null default '{}',
        kept text[] not null default '{}',
        pictures_missing integer not null default 0,
        product_id text,
        primary key (run_id, number)
      );`)
    this.addSql(`
      create index if not exists catalog_import_item_outcome
        on catalog_import_item (run_id, outcome);`)
    // One row is one position of one source, for good: what makes it the same product next time.
    this.addSql(`
      create table if not exists catalog_import_known (
        source text not null,
        source_id text not null,
        product_id text not null,
        told jsonb not null,
        updated_at timestamptz not null default now(),
        primary key (source, source_id)
      );`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop table if exists catalog_import_known;`)
    this.addSql(`drop table if exists catalog_import_item;`)
    this.addSql(`drop table if exists catalog_import_run;`)
    return Promise.resolve()
  }
}
