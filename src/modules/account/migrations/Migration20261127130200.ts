import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * An account has an e-mail and a phone that no other account has, whichever door they come by. Medusa
 * tells `Anna@` from `anna@`, and lets everybody have the same phone.
 */
export class Migration20261127130200 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create unique index if not exists account_email_taken
      on customer (lower(email)) where has_account and deleted_at is null;`)
    this.addSql(`
      create unique index if not exists account_phone_taken
      on customer (phone) where has_account and deleted_at is null;`)
    // Whether a number exists is for the doors to know; that it is written as one, for all of them.
    this.addSql(`
      create or replace function account_check_phone() returns trigger language plpgsql as $$
      begin
        if new.phone is null or new.phone ~ '^\\+[1-9][0-9]{6,14}$' then return new; end if;
        raise exception using errcode = 'DM001', constraint = 'account_phone_invalid',
          detail = 'phone: must be an international number such as +79001234567.',
          message = 'account_phone_invalid';
      end $$;`)
    this.addSql(`
      create or replace trigger account_check_phone before insert or update of phone, has_account
      on customer for each row when (new.has_account)
      execute function account_check_phone();`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists account_check_phone on customer;`)
    this.addSql(`drop function if exists account_check_phone();`)
    this.addSql(`drop index if exists account_phone_taken;`)
    this.addSql(`drop index if exists account_email_taken;`)
    return Promise.resolve()
  }
}
