import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Ways to link a Telegram chat with a customer. One begun on the site (`link`) knows its customer and
 * waits for a chat; one begun in the chat (`code`) the other way round.
 */
export class Migration20261127133000 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists account_telegram_request (
        id text primary key default 'actg_' || replace(gen_random_uuid()::text, '-', ''),
        kind text not null check (kind in ('link', 'code')),
        secret_hash text not null constraint account_telegram_request_secret_unique unique,
        customer_id text,
        chat_id text,
        -- When the Telegram user said that the account is theirs.
        accepted_at timestamptz,
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        check (case kind when 'link' then customer_id is not null else chat_id is not null end),
        check (accepted_at is null or chat_id is not null)
      );`)
    this.addSql(`
      create unique index if not exists account_telegram_request_of_customer
        on account_telegram_request (customer_id) where kind = 'link';`)
    this.addSql(`
      create unique index if not exists account_telegram_request_of_chat
        on account_telegram_request (chat_id) where kind = 'code';`)
    this.addSql(`
      create index if not exists account_telegram_request_expires
        on account_telegram_request (expires_at);`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop table if exists account_telegram_request;`)
    return Promise.resolve()
  }
}
