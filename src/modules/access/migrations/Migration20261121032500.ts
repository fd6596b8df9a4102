import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The shop always has an administrator, whichever page or program takes the last one away; and a
 * person has one login of the dashboard.
 */
export class Migration20261121032500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create or replace function access_keep_administrator() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'user' then
          if not exists (
            select from access_user where user_id = old.id and type = 'administrator') then
            return null;
          end if;
        end if;
        -- Two who take each other away wait here; the second one finds the first one gone.
        perform 1 from access_user where type = 'administrator' order by user_id for update;
        if exists (
          select from access_user join "user" on "user".id = access_user.user_id
           where access_user.type = 'administrator' and "user".deleted_at is null) then
          return null;
        end if;
        raise exception using errcode = 'DM001', constraint = 'access_last_administrator',
          detail = 'The shop needs an administrator: make another one first.',
          message = 'access_last_administrator';
      end $$;`)
    this.addSql(`
      create or replace trigger access_keep_administrator
      after delete or update of deleted_at on "user"
      for each row execute function access_keep_administrator();`)
    this.addSql(`
      create or replace trigger access_keep_administrator
      after delete or update of type, deleted_at on access_user
      for each row when (old.type = 'administrator')
      execute function access_keep_administrator();`)
    this.addSql(`
      create unique index if not exists access_user_one_for_customer
      on access_user (customer_id) where deleted_at is null;`)
    // The login of a person is found by whose it is, for every row of the list.
    this.addSql(`
      create index if not exists access_login_of_customer
      on auth_identity ((app_metadata ->> 'customer_id')) where deleted_at is null;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists access_keep_administrator on "user";`)
    this.addSql(`drop trigger if exists access_keep_administrator on access_user;`)
    this.addSql(`drop function if exists access_keep_administrator();`)
    this.addSql(`drop index if exists access_user_one_for_customer;`)
    this.addSql(`drop index if exists access_login_of_customer;`)
    return Promise.resolve()
  }
}
