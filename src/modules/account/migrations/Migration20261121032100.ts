import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Medusa copies `app_metadata` of a login into every token and session it issues, and never takes one
 * back. A number kept there, counted up with every change of the password, tells the old ones apart.
 */
export class Migration20261121032100 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create or replace function account_password_changed() returns trigger language plpgsql as $$
      begin
        update auth_identity
           set app_metadata = coalesce(app_metadata, '{}') || jsonb_build_object(
                 'credential', coalesce((app_metadata ->> 'credential')::int, 0) + 1)
         where id = new.auth_identity_id;
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger account_password_changed after update on provider_identity
      for each row when (
        old.provider_metadata ->> 'password' is distinct from new.provider_metadata ->> 'password')
      execute function account_password_changed();`)

    // Medusa writes the whole of app_metadata from what it read before; the count must survive that.
    this.addSql(`
      create or replace function account_keep_credential() returns trigger language plpgsql as $$
      begin
        new.app_metadata := coalesce(new.app_metadata, '{}') || jsonb_build_object(
          'credential', greatest(
            (old.app_metadata ->> 'credential')::int, (new.app_metadata ->> 'credential')::int));
        return new;
      end $$;`)
    this.addSql(`
      create or replace trigger account_keep_credential before update on auth_identity
      for each row when (old.app_metadata ? 'credential')
      execute function account_keep_credential();`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists account_password_changed on provider_identity;`)
    this.addSql(`drop trigger if exists account_keep_credential on auth_identity;`)
    this.addSql(`drop function if exists account_password_changed();`)
    this.addSql(`drop function if exists account_keep_credential();`)
    return Promise.resolve()
  }
}
