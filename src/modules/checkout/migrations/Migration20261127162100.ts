import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What was picked from an open cart for an order is copied into a cart of its own, which becomes the
 * order; the open cart stays as it is until the order is certain. One position is in one order at most.
 */
export class Migration20261127162100 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists checkout_selection (
        cart_id text primary key,
        open_cart_id text not null,
        customer_id text not null,
        pay text not null check (pay in ('now', 'later', 'on_delivery')),
        origin_key text unique,
        settled_at timestamptz,
        created_at timestamptz not null default now()
      );`)
    this.addSql(`
      create index if not exists checkout_selection_unsettled on checkout_selection (open_cart_id)
       where settled_at is null;`)
    this.addSql(`
      create table if not exists checkout_selection_line (
        line_id text primary key,
        cart_id text not null references checkout_selection on delete cascade
      );`)
    this.addSql(`
      create index if not exists checkout_selection_line_cart on checkout_selection_line (cart_id);`)
    this.addSql(`
      create or replace function checkout_keep_one_cart() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          delete from checkout_open_cart where cart_id = old.id
            and (tg_op = 'DELETE' or new.completed_at is not null or new.deleted_at is not null
                 or new.customer_id is distinct from customer_id);
        end if;
        if tg_op = 'DELETE' then
          delete from checkout_selection where cart_id = old.id;
          return null;
        end if;
        if new.completed_at is not null or new.deleted_at is not null
           or exists (select from checkout_selection where cart_id = new.id)
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
    return Promise.resolve()
  }

  override down(): Promise<void> {
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
    this.addSql(`drop table if exists checkout_selection_line;`)
    this.addSql(`drop table if exists checkout_selection;`)
    return Promise.resolve()
  }
}
