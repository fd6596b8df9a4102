import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Readers must never pass a lower `seq` whose transaction may still commit. So every transaction,
 * before it takes its first number, holds a shared advisory lock that carries the last number given
 * out until then. The lowest such lock is the horizon: everything up to it is decided.
 * 19022 marks our locks among others; a lock's key is that mark and, below it, 48 bits of number.
 */
export class Migration20261121011500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`create sequence if not exists journal_seq cache 1;`)
    this.addSql(`select setval('journal_seq', 1, true);`)
    this.addSql(`
      create table if not exists journal_entry (
        seq bigint primary key,
        topic text not null,
        event text not null,
        actor text,
        subject text not null,
        data jsonb not null default '{}',
        at timestamptz not null default clock_timestamp()
      );`)
    this.addSql(`create index if not exists journal_entry_topic_seq on journal_entry (topic, seq);`)
    this.addSql(
      `create index if not exists journal_entry_subject_seq on journal_entry (subject, seq);`,
    )
    this.addSql(`
      create table if not exists journal_cursor (
        consumer text primary key,
        seq bigint not null default 0,
        moved_at timestamptz not null default now()
      );`)
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
        perform pg_notify('journal', '');
        return number;
      end $$;`)
    this.addSql(`
      create or replace function journal_horizon() returns bigint language plpgsql volatile as $$
      declare
        given_out bigint;
        undecided bigint;
      begin
        select last_value into given_out from journal_seq;
        select min(((classid::bigint << 32) | objid::bigint) & ((1::bigint << 48) - 1))
          into undecided
          from pg_locks
         where locktype = 'advisory' and objsubid = 1 and classid::bigint >> 16 = 19022
           and database = (select oid from pg_database where datname = current_database());
        return least(given_out, undecided);
      end $$;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop function if exists journal_horizon();`)
    this.addSql(`drop function if exists journal_append(text, text, text, text, jsonb);`)
    this.addSql(`drop table if exists journal_cursor;`)
    this.addSql(`drop table if exists journal_entry;`)
    this.addSql(`drop sequence if exists journal_seq;`)
    return Promise.resolve()
  }
}
