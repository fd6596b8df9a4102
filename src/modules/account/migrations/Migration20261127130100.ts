import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Every token and session is known by its hash from its first use on, so that its owner sees it and
 * can end it. One that was ended before its time stays known as long as it would have been good.
 */
export class Migration20261127130100 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists account_login (
        hash text primary key,
        id text not null unique,
        auth_identity_id text,
        customer_id text,
        credential int not null default 0,
        address text,
        user_agent text,
        created_at timestamptz not null default now(),
        used_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz
      );`)
    this.addSql(`
      create index if not exists account_login_of_customer on account_login (customer_id)
      where ended_at is null;`)
    this.addSql(`
      create index if not exists account_login_expires_at on account_login (expires_at);`)
    this.addSql(`
      insert into account_login (hash, id, expires_at, ended_at)
      select hash, 'aclog_' || md5(hash), expires_at, now() from account_revoked_token
      on conflict do nothing;`)
    this.addSql(`drop table account_revoked_token;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`
      create table if not exists account_revoked_token (
        hash text primary key, expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(), deleted_at timestamptz);`)
    this.addSql(`
      insert into account_revoked_token (hash, expires_at)
      select hash, expires_at from account_login where ended_at is not null;`)
    this.addSql(`drop table if exists account_login;`)
    return Promise.resolve()
  }
}
