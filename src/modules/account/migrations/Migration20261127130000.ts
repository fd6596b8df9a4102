import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the shop knows of an account beside Medusa's customer, what the person agreed to, where they
 * are logged in, which mailed links are open, and what was tried lately.
 */
export class Migration20261127130000 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists account_profile (
        customer_id text primary key,
        telegram_name text,
        born_on text check (born_on ~ '^\\d{4}-\\d{2}-\\d{2}$'),
        locale text not null default 'ru' check (locale in ('ru', 'en')),
        time_zone text,
        notifications jsonb not null default '{}',
        updated_at timestamptz not null default now()
      );`)
    this.addSql(`
      create table if not exists account_consent (
        id bigint generated always as identity primary key,
        customer_id text not null,
        privacy text not null,
        terms text not null,
        given_at timestamptz not null default now()
      );`)
    this.addSql(`
      create index if not exists account_consent_of_customer
      on account_consent (customer_id, id desc);`)
    // One of a kind for each person: a new link ends the one before it.
    this.addSql(`
      create table if not exists account_link (
        customer_id text not null,
        purpose text not null check (purpose in ('activate', 'change_email')),
        email text not null,
        token_hash text unique,
        expires_at timestamptz not null,
        primary key (customer_id, purpose)
      );`)
    this.addSql(`
      create table if not exists account_attempt (
        key_hash bytea primary key,
        made_at timestamptz[] not null,
        expires_at timestamptz not null
      );`)
    this.addSql(`
      create index if not exists account_attempt_expires_at on account_attempt (expires_at);`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    for (const table of ["attempt", "link", "consent", "profile"]) {
      this.addSql(`drop table if exists account_${table};`)
    }
    return Promise.resolve()
  }
}
