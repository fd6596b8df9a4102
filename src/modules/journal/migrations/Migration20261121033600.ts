import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const append = (actor: string) => `
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
      values (number, topic, event, ${actor}, subject, coalesce(data, '{}'));
    perform pg_notify('journal', topic);
    return number;
  end $$;`

/**
 * A fact that does not name its actor has the one for whom the connection works, which the loader of
 * this module sets. The notice names the topic, so that nobody is woken by what he does not follow.
 * And facts are forgotten: never one that somebody who follows has not read.
 */
export class Migration20261121033600 extends Migration {
  override up(): Promise<void> {
    this.addSql(append(`coalesce(actor, nullif(current_setting('journal.actor', true), ''))`))
    this.addSql(`
      create or replace function journal_forget(keep interval, absent interval, at_most int)
      returns bigint language plpgsql as $$
      declare
        read_by_all bigint;
        bound bigint;
        removed bigint;
      begin
        perform from journal_forgotten for update;
        select coalesce(min(coalesce(seq, 0)), journal_horizon()) into read_by_all
          from journal_cursor where seen_at > now() - absent;
        select max(seq) into bound from (
          select seq, at from journal_entry
           where seq <= least(read_by_all, journal_horizon()) order by seq limit at_most
        ) oldest where at < now() - keep;
        if bound is null then return 0; end if;
        delete from journal_entry where seq <= bound;
        get diagnostics removed = row_count;
        update journal_forgotten set seq = bound;
        return removed;
      end $$;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(append("actor"))
    this.addSql(`drop function if exists journal_forget(interval, interval, int);`)
    return Promise.resolve()
  }
}
