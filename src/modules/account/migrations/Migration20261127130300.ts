import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * An account is there when a login becomes somebody's, whichever door they came by, and has the
 * e-mail of that login; who is told of it by mail follows the journal.
 */
export class Migration20261127130300 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create or replace function account_opened() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          if old.app_metadata ->> 'customer_id' is not distinct from
             new.app_metadata ->> 'customer_id' then
            return null;
          end if;
          -- Otherwise a login could be registered with one e-mail and the account have another's.
          if not exists (
            select from customer join provider_identity login
                on login.auth_identity_id = new.id and lower(login.entity_id) = lower(customer.email)
             where customer.id = new.app_metadata ->> 'customer_id') then
            raise exception using errcode = 'DM001', constraint = 'account_email_differs',
              detail = 'email: must be the one that the login was registered with.',
              message = 'account_email_differs';
          end if;
        end if;
        perform journal_append('account', 'account.opened', null,
          new.app_metadata ->> 'customer_id', '{}');
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger account_opened
      after insert or update of app_metadata on auth_identity
      for each row when (new.app_metadata ->> 'customer_id' is not null)
      execute function account_opened();`)
    this.addSql(`
      create table if not exists account_farewell (
        customer_id text primary key,
        email text not null,
        locale text not null,
        expires_at timestamptz not null
      );`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop table if exists account_farewell;`)
    this.addSql(`drop trigger if exists account_opened on auth_identity;`)
    this.addSql(`drop function if exists account_opened();`)
    return Promise.resolve()
  }
}
