import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whoever comes into being, by whichever door, has a type from that moment on. */
export class Migration20261121031100 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create or replace function access_customer_begins() returns trigger language plpgsql as $$
      begin
        insert into access_customer (customer_id) values (new.id) on conflict do nothing;
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger access_begins after insert on customer
      for each row execute function access_customer_begins();`)
    this.addSql(`
      insert into access_customer (customer_id) select id from customer on conflict do nothing;`)

    this.addSql(`
      alter table access_user add constraint access_user_manager_is_somebody
      check (type <> 'manager' or customer_id is not null);`)
    this.addSql(`
      create or replace function access_user_begins() returns trigger language plpgsql as $$
      begin
        insert into access_user (user_id, type) values (new.id, 'administrator')
        on conflict do nothing;
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger access_begins after insert on "user"
      for each row execute function access_user_begins();`)
    this.addSql(`
      insert into access_user (user_id, type) select id, 'administrator' from "user"
      on conflict do nothing;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists access_begins on customer;`)
    this.addSql(`drop trigger if exists access_begins on "user";`)
    this.addSql(`drop function if exists access_customer_begins();`)
    this.addSql(`drop function if exists access_user_begins();`)
    return Promise.resolve()
  }
}
