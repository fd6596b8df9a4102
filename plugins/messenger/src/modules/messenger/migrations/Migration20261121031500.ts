import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The outbox: what is to be told to whom. */
export class Migration20261121031500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists outbox_message (
        id bigint generated always as identity primary key,
        channel text not null,
        -- An id that the shop can look up when the message goes out, never an address.
        recipient text not null check (recipient <> '' and position('@' in recipient) = 0),
        kind text not null,
        payload jsonb not null check (jsonb_typeof(payload) = 'object'),
        locale text,
        dedupe_key text not null constraint outbox_message_dedupe_key_unique unique,
        due_at timestamptz not null,
        expires_at timestamptz,
        state text not null default 'pending'
          check (state in ('pending', 'sent', 'dropped', 'dead')),
        -- When a worker may take it: when it is due, when it is tried again, when a lease ends.
        wake_at timestamptz not null,
        claim bigint,
        attempts integer not null default 0,
        error_code text,
        created_at timestamptz not null default now(),
        settled_at timestamptz,
        check ((state = 'pending') = (settled_at is null))
      );`)
    // What a lost worker left behind goes before everything that waits, and has a line of its own.
    this.addSql(`
      create index if not exists outbox_message_in_line
        on outbox_message (channel, wake_at, id) where state = 'pending' and claim is null;`)
    this.addSql(`
      create index if not exists outbox_message_claimed
        on outbox_message (channel, wake_at) where state = 'pending' and claim is not null;`)
    this.addSql(`
      create index if not exists outbox_message_settled on outbox_message (state, settled_at)
        where state <> 'pending';`)
    this.addSql(`create sequence if not exists outbox_claim;`)
    // The order of the keys keeps two that add the same messages from waiting for each other.
    this.addSql(`
      create or replace function outbox_enqueue(messages jsonb) returns integer
      language plpgsql as $$
      declare
        added integer;
      begin
        insert into outbox_message
            (channel, recipient, kind, payload, locale, dedupe_key, due_at, wake_at, expires_at)
          select message.channel, message.recipient, message.kind,
              coalesce(message.payload, '{}'), message.locale, message.dedupe_key,
              coalesce(message.due_at, now()), coalesce(message.due_at, now()), message.expires_at
            from jsonb_to_recordset(messages) as message
              (channel text, recipient text, kind text, payload jsonb, locale text,
               dedupe_key text, due_at timestamptz, expires_at timestamptz)
           where message.expires_at is null or message.expires_at > now()
           order by message.dedupe_key
          on conflict (dedupe_key) do nothing;
        get diagnostics added = row_count;
        if added > 0 then
          perform pg_notify('outbox', '');
        end if;
        return added;
      end $$;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop function if exists outbox_enqueue(jsonb);`)
    this.addSql(`drop table if exists outbox_message;`)
    this.addSql(`drop sequence if exists outbox_claim;`)
    return Promise.resolve()
  }
}
