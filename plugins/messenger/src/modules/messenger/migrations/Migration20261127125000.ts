import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Telegram: whom the bot talks with, what they said, and where each talk is. */
export class Migration20261127125000 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists telegram_bot (
        only_row boolean primary key default true check (only_row),
        bot_id bigint not null,
        username text not null
      );`)
    // Private chats only: there the chat and the Telegram user have the same number.
    this.addSql(`
      create table if not exists telegram_chat (
        id text primary key default 'tgchat_' || replace(gen_random_uuid()::text, '-', ''),
        telegram_id bigint not null constraint telegram_chat_telegram_id_unique unique
          check (telegram_id > 0),
        -- Whoever this is for the shop: an id of its own. One chat has one person, and the other way round.
        person_id text constraint telegram_chat_person_id_unique unique,
        linked_at timestamptz,
        username text,
        first_name text,
        -- What Telegram says of its user, and what the user has chosen here.
        language_code text,
        language text check (language in ('ru', 'en')),
        time_zone text,
        blocked_at timestamptz,
        received bigint not null default 0,
        sent bigint not null default 0,
        last_seen_at timestamptz,
        created_at timestamptz not null default now(),
        check ((person_id is null) = (linked_at is null))
      );`)
    // What was said stays here until it has been answered; after that only that it was received.
    this.addSql(`
      create table if not exists telegram_inbox (
        bot_id bigint not null,
        update_id bigint not null,
        telegram_id bigint,
        payload jsonb,
        state text not null default 'received' check (state in ('received', 'answering', 'done')),
        answers jsonb,
        given integer not null default 0,
        attempts integer not null default 0,
        wake_at timestamptz not null default now(),
        received_at timestamptz not null default now(),
        primary key (bot_id, update_id),
        check ((state = 'received') = (payload is not null)),
        check ((state = 'answering') = (answers is not null))
      );`)
    this.addSql(`
      create index if not exists telegram_inbox_in_line on telegram_inbox (bot_id, update_id)
        where state <> 'done';`)
    this.addSql(`
      create index if not exists telegram_inbox_of_chat on telegram_inbox (telegram_id, update_id)
        where state <> 'done';`)
    this.addSql(`
      create index if not exists telegram_inbox_received on telegram_inbox (received_at)
        where state = 'done';`)
    this.addSql(`
      create table if not exists telegram_dialog (
        telegram_id bigint primary key,
        dialog text not null,
        version integer not null,
        state text not null,
        data jsonb not null,
        origin_key text not null,
        updated_at timestamptz not null default now()
      );`)
    this.addSql(`
      create or replace function telegram_receive
        (bot bigint, number bigint, chat bigint, profile jsonb, said jsonb) returns boolean
      language plpgsql as $$
      begin
        insert into telegram_inbox (bot_id, update_id, telegram_id, payload, state)
          values (bot, number, chat, said, case when said is null then 'done' else 'received' end)
          on conflict do nothing;
        if not found then
          return false;
        end if;
        if chat is not null then
          insert into telegram_chat as known
              (telegram_id, username, first_name, language_code, blocked_at, received, last_seen_at)
            values (chat, profile ->> 'username', profile ->> 'first_name',
                    profile ->> 'language_code',
                    case when (profile ->> 'blocked')::boolean then now() end, 1, now())
            on conflict (telegram_id) do update
              set username = excluded.username, first_name = excluded.first_name,
                  language_code = coalesce(excluded.language_code, known.language_code),
                  blocked_at = case when excluded.blocked_at is null then null
                                    else coalesce(known.blocked_at, excluded.blocked_at) end,
                  received = known.received + 1, last_seen_at = excluded.last_seen_at;
        end if;
        if said is not null then
          perform pg_notify('telegram_inbox', '');
        end if;
        return true;
      end $$;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop function if exists telegram_receive(bigint, bigint, bigint, jsonb, jsonb);`)
    this.addSql(
      `drop table if exists telegram_dialog, telegram_inbox, telegram_chat, telegram_bot;`,
    )
    return Promise.resolve()
  }
}
