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
    // The notice names the topic, so that nobody is woken by what he does not follow.
    this.addSql(`
      create or replace function journal_append(
        topic text, event text, actor text, subject text, data jsonb default '{}'
      ) returns bigint language plpgsql as $$
      declare
        number bigint;
        me text := pg_current_xact_id()::text;
      begin
        if current_setting('journal.writer', true) is distinct from me then
          perform pg_advisory_xact_lock_shared((19022::bigint << 48) | last_value) from journal_seq;
          perform set_config('journal.writer', me, true);
        end if;
        number := nextval('journal_seq');
        insert into journal_entry (seq, topic, event, actor, subject, data)
          values (number, topic, event, actor, subject, coalesce(data, '{}'));
        perform pg_notify('journal', topic);
        return number;
      end $$;`)
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
