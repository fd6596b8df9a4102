import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A saved card is a token, and what tells it apart on a list. No more is taken from a payment than it holds. */
export class Migration20261127164500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists checkout_card (
        id text primary key,
        customer_id text not null,
        token text not null,
        brand text not null check (brand ~ '^[a-z]{1,20}$'),
        last4 text not null check (last4 ~ '^[0-9]{4}$'),
        expires_on text not null check (expires_on ~ '^[0-9]{4}-[0-9]{2}$'),
        created_at timestamptz not null default now(),
        unique (customer_id, brand, last4, expires_on)
      );`)
    this.addSql(`
      create or replace function checkout_guard_capture() returns trigger language plpgsql as $$
      begin
        perform from payment where id = new.payment_id for update;
        if (select sum(amount) from capture where payment_id = new.payment_id and deleted_at is null)
           > (select amount from payment where id = new.payment_id) then
          raise exception using errcode = 'DM001', constraint = 'checkout_payment_taken',
            detail = 'This has been paid already.', message = 'checkout_payment_taken';
        end if;
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger checkout_guard_capture
      after insert or update of amount, deleted_at on capture
      for each row when (new.deleted_at is null) execute function checkout_guard_capture();`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists checkout_guard_capture on capture;`)
    this.addSql(`drop function if exists checkout_guard_capture();`)
    this.addSql(`drop table if exists checkout_card;`)
    return Promise.resolve()
  }
}
