import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const MOST_OF_A_PRODUCT = 10

/**
 * An account has one open cart, whoever writes to Medusa's table. Guests who left the same e-mail share
 * a customer without an account, and may have many.
 */
export class Migration20261127130713 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists checkout_open_cart (
        customer_id text primary key,
        cart_id text not null unique
      );`)
    this.addSql(`
      create or replace function checkout_keep_one_cart() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          delete from checkout_open_cart where cart_id = old.id
            and (tg_op = 'DELETE' or new.completed_at is not null or new.deleted_at is not null
                 or new.customer_id is distinct from customer_id);
        end if;
        if tg_op = 'DELETE' or new.completed_at is not null or new.deleted_at is not null
           or not exists (select from customer where id = new.customer_id and has_account) then
          return null;
        end if;
        insert into checkout_open_cart (customer_id, cart_id) values (new.customer_id, new.id)
          on conflict (cart_id) do nothing;
        return null;
      exception when unique_violation then
        raise exception using errcode = 'DM001', constraint = 'checkout_cart_taken',
          detail = 'There is an open cart already: ask for it again.',
          message = 'checkout_cart_taken';
      end $$;`)
    // An e-mail that a guest typed is no proof: what waits under it does not become the account's.
    this.addSql(`
      create or replace function checkout_leave_guest_carts() returns trigger language plpgsql as $$
      begin
        update cart set customer_id = null where customer_id = new.id and completed_at is null;
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger checkout_leave_guest_carts
      after update of has_account on customer
      for each row when (new.has_account and not old.has_account)
      execute function checkout_leave_guest_carts();`)
    this.addSql(`
      update cart set customer_id = null from customer
       where customer.id = cart.customer_id and customer.has_account
         and cart.completed_at is null and cart.deleted_at is null
         and exists (select from cart newer
              where newer.customer_id = cart.customer_id and newer.completed_at is null
                and newer.deleted_at is null and newer.id > cart.id);`)
    this.addSql(`
      insert into checkout_open_cart (customer_id, cart_id)
      select customer.id, cart.id from cart join customer on customer.id = cart.customer_id
       where customer.has_account and cart.completed_at is null and cart.deleted_at is null
      on conflict do nothing;`)
    this.addSql(`
      create or replace trigger checkout_keep_one_cart
      after insert or delete or update of customer_id, completed_at, deleted_at on cart
      for each row execute function checkout_keep_one_cart();`)
    this.addSql(`
      create or replace function checkout_limit_product() returns trigger language plpgsql as $$
      begin
        if (select sum(quantity) from cart_line_item where cart_id = new.cart_id
              and variant_id = new.variant_id and deleted_at is null) > ${MOST_OF_A_PRODUCT} then
          raise exception using errcode = 'DM001', constraint = 'checkout_too_many',
            detail = 'quantity: at most ${MOST_OF_A_PRODUCT} of one product in a cart.',
            message = 'checkout_too_many';
        end if;
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger checkout_limit_product
      after insert or update of quantity, variant_id, cart_id, deleted_at on cart_line_item
      for each row when (new.deleted_at is null)
      execute function checkout_limit_product();`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists checkout_limit_product on cart_line_item;`)
    this.addSql(`drop function if exists checkout_limit_product();`)
    this.addSql(`drop trigger if exists checkout_keep_one_cart on cart;`)
    this.addSql(`drop trigger if exists checkout_leave_guest_carts on customer;`)
    this.addSql(`drop function if exists checkout_keep_one_cart();`)
    this.addSql(`drop function if exists checkout_leave_guest_carts();`)
    this.addSql(`drop table if exists checkout_open_cart;`)
    return Promise.resolve()
  }
}
