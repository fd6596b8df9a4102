import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Reminders: what becomes a message of the outbox when its time has come. */
export class Migration20261121035200 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists reminder (
        id bigint generated always as identity primary key,
        -- What it reminds of, and the one occasion: together they are told of once.
        subject text not null,
        occurrence text not null,
        channel text not null,
        recipient text not null check (recipient <> '' and position('@' in recipient) = 0),
        kind text not null,
        payload jsonb not null check (jsonb_typeof(payload) = 'object'),
        locale text,
        due_at timestamptz not null,
        expires_at timestamptz not null,
        constraint reminder_subject_occurrence_unique unique (subject, occurrence)
      );`)
    this.addSql(`create index if not exists reminder_due on reminder (due_at);`)
    // What nobody wants to hear any more is not taken in: so that facts can be read again from the
    // first one long after the outbox has forgotten what it sent.
    this.addSql(`
      create or replace function reminder_schedule(reminders jsonb) returns integer
      language plpgsql as $$
      declare
        taken integer;
      begin
        insert into reminder as kept
            (subject, occurrence, channel, recipient, kind, payload, locale, due_at, expires_at)
          select one.subject, one.occurrence, one.channel, one.recipient, one.kind,
              coalesce(one.payload, '{}'), one.locale, one.due_at,
              coalesce(one.expires_at, one.due_at + interval '7 days')
            from jsonb_to_recordset(reminders) as one
              (subject text, occurrence text, channel text, recipient text, kind text,
               payload jsonb, locale text, due_at timestamptz, expires_at timestamptz)
           where coalesce(one.expires_at, one.due_at + interval '7 days') > now()
             and not exists (
               select from outbox_message
                where dedupe_key = 'reminder:' || one.subject || ':' || one.occurrence)
           order by one.subject, one.occurrence
          on conflict (subject, occurrence) do update
            set channel = excluded.channel, recipient = excluded.recipient, kind = excluded.kind,
                payload = excluded.payload, locale = excluded.locale, due_at = excluded.due_at,
                expires_at = excluded.expires_at;
        get diagnostics taken = row_count;
        return taken;
      end $$;`)
    this.addSql(`
      create or replace function reminder_cancel(cancelled text) returns integer
      language plpgsql as $$
      declare
        removed integer;
      begin
        delete from reminder where subject = cancelled;
        get diagnostics removed = row_count;
        return removed;
      end $$;`)
    this.addSql(`
      create or replace function reminder_fire(most integer) returns integer
      language plpgsql as $$
      declare
        fired integer;
      begin
        with taken as (
          delete from reminder where id = any(array(
            select id from reminder where due_at <= now() order by due_at limit most
              for update skip locked))
          returning reminder.*),
        told as (
          insert into outbox_message
              (channel, recipient, kind, payload, locale, dedupe_key, due_at, wake_at, expires_at)
            select channel, recipient, kind, payload, locale,
                'reminder:' || subject || ':' || occurrence, due_at, due_at, expires_at
              from taken
            on conflict (dedupe_key) do nothing)
        select count(*) into fired from taken;
        if fired > 0 then
          perform pg_notify('outbox', '');
        end if;
        return fired;
      end $$;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop function if exists reminder_fire(integer);`)
    this.addSql(`drop function if exists reminder_cancel(text);`)
    this.addSql(`drop function if exists reminder_schedule(jsonb);`)
    this.addSql(`drop table if exists reminder;`)
    return Promise.resolve()
  }
}
