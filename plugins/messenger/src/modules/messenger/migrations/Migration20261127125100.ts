import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Messages by Telegram wait in a line for each chat, because Telegram takes one a second from each,
 * and thirty from all. `docs/adr/0037` tells why not by a query over the messages alone.
 */
export class Migration20261127125100 extends Migration {
  override up(): Promise<void> {
    // What is shown by one message that changes: a newer state takes the place of one that waits.
    this.addSql(`alter table outbox_message add column if not exists card text;`)
    this.addSql(`
      create index if not exists outbox_message_by_chat on outbox_message (recipient, id)
        where state = 'pending' and channel = 'telegram';`)
    this.addSql(`
      create table if not exists telegram_card (
        chat_id text not null,
        card text not null,
        message_id bigint not null,
        sent_at timestamptz not null default now(),
        primary key (chat_id, card)
      );`)
    this.addSql(`
      create table if not exists telegram_line (
        chat_id text primary key,
        -- When its first message is due; null when there is none.
        due_at timestamptz,
        -- Until when it is in the hands of a worker, or left in peace.
        rest_until timestamptz not null default '-infinity'
      );`)
    this.addSql(`
      create index if not exists telegram_line_due on telegram_line (greatest(due_at, rest_until))
        where due_at is not null;`)
    // How far the turns of all workers together are given away.
    this.addSql(`
      create table if not exists telegram_pace (
        only_row boolean primary key default true check (only_row),
        next_at timestamptz not null default '-infinity'
      );`)
    this.addSql(`insert into telegram_pace default values on conflict do nothing;`)
    this.addSql(`
      create or replace function telegram_join_line() returns trigger language plpgsql as $$
      begin
        update outbox_message as older
           set state = 'dropped', settled_at = now(), error_code = 'superseded'
          from added
         where added.channel = 'telegram' and added.card is not null
           and older.channel = 'telegram' and older.recipient = added.recipient
           and older.card = added.card and older.state = 'pending' and older.claim is null
           and older.id < added.id and older.due_at <= added.due_at;
        insert into telegram_line as line (chat_id, due_at)
          select recipient, min(wake_at) from added
           where channel = 'telegram' and state = 'pending'
           group by recipient order by recipient
          on conflict (chat_id) do update set due_at = least(line.due_at, excluded.due_at);
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger telegram_join_line after insert on outbox_message
      referencing new table as added for each statement execute function telegram_join_line();`)
    // What a person sends again, or a worker gives back.
    this.addSql(`
      create or replace function telegram_rejoin_line() returns trigger language plpgsql as $$
      begin
        insert into telegram_line as line (chat_id, due_at) values (new.recipient, new.wake_at)
          on conflict (chat_id) do update set due_at = least(line.due_at, excluded.due_at);
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger telegram_rejoin_line after update of state, wake_at on outbox_message
      for each row when (
        new.channel = 'telegram' and new.state = 'pending' and new.claim is null
        and (old.state <> 'pending' or new.wake_at < old.wake_at))
      execute function telegram_rejoin_line();`)
    // Each statement sees what was committed before the lines were locked, so no message is overlooked.
    this.addSql(`
      create or replace function telegram_claim(most integer, lease interval)
        returns setof bigint language plpgsql as $$
      declare
        chats text[];
      begin
        chats := array(
          select chat_id from telegram_line
           where due_at is not null and greatest(due_at, rest_until) <= now()
           order by greatest(due_at, rest_until) limit most for update skip locked);
        update telegram_line
           set due_at = (select min(wake_at) from outbox_message
                          where channel = 'telegram' and recipient = chat_id and state = 'pending')
         where chat_id = any(chats);
        return query
          with head as materialized (
            select line.chat_id, first.id
              from telegram_line line
              cross join lateral (
                select id from outbox_message
                 where channel = 'telegram' and recipient = line.chat_id and state = 'pending'
                   and wake_at <= now()
                 order by id limit 1) first
             where line.chat_id = any(chats)
               and not exists (
                 select from outbox_message
                  where channel = 'telegram' and recipient = line.chat_id and state = 'pending'
                    and claim is not null and wake_at > now())),
          held as (
            update telegram_line line set rest_until = now() + lease
              from head where line.chat_id = head.chat_id)
          select head.id from head;
      end $$;`)
    this.addSql(`
      create or replace function telegram_release(chat text, rest interval) returns void
      language plpgsql as $$
      begin
        perform from telegram_line where chat_id = chat for update;
        update telegram_line
           set rest_until = now() + rest,
               due_at = (select min(wake_at) from outbox_message
                          where channel = 'telegram' and recipient = chat and state = 'pending')
         where chat_id = chat;
      end $$;`)
    this.addSql(`
      create or replace function telegram_turn(per_second numeric) returns interval
      language plpgsql as $$
      declare
        turn timestamptz;
      begin
        update telegram_pace
           set next_at = greatest(next_at, clock_timestamp()) + interval '1 second' / per_second::float
        returning next_at - interval '1 second' / per_second::float into turn;
        return turn - clock_timestamp();
      end $$;`)
    // The line knew nothing of messages that were there before it.
    this.addSql(`
      insert into telegram_line (chat_id, due_at)
        select recipient, min(wake_at) from outbox_message
         where channel = 'telegram' and state = 'pending' group by recipient
      on conflict do nothing;`)
    this.addSql(`
      create or replace function outbox_enqueue(messages jsonb) returns integer
      language plpgsql as $$
      declare
        added integer;
      begin
        insert into outbox_message
            (channel, recipient, kind, payload, locale, dedupe_key, due_at, wake_at, expires_at, card)
          select message.channel, message.recipient, message.kind,
              coalesce(message.payload, '{}'), message.locale, message.dedupe_key,
              coalesce(message.due_at, now()), coalesce(message.due_at, now()), message.expires_at,
              message.card
            from jsonb_to_recordset(messages) as message
              (channel text, recipient text, kind text, payload jsonb, locale text,
               dedupe_key text, due_at timestamptz, expires_at timestamptz, card text)
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
    this.addSql(`drop trigger if exists telegram_join_line on outbox_message;`)
    this.addSql(`drop trigger if exists telegram_rejoin_line on outbox_message;`)
    this.addSql(`drop function if exists telegram_join_line(), telegram_rejoin_line();`)
    this.addSql(`drop function if exists telegram_claim(integer, interval);`)
    this.addSql(`drop function if exists telegram_release(text, interval);`)
    this.addSql(`drop function if exists telegram_turn(numeric);`)
    this.addSql(`drop table if exists telegram_card, telegram_line, telegram_pace;`)
    this.addSql(`drop index if exists outbox_message_by_chat;`)
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
    this.addSql(`alter table outbox_message drop column if exists card;`)
    return Promise.resolve()
  }
}
