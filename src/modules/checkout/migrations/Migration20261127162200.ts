import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What is reserved of a thing at a place is never more than is there, whoever reserves it and however
 * many lines of how many orders share it. Somebody who counts the shelves anew may find less than was
 * promised: then only new promises are refused.
 */
export class Migration20261127162200 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create or replace function checkout_guard_stock() returns trigger language plpgsql as $$
      declare
        short record;
        grown text[];
      begin
        if tg_op = 'INSERT' then
          select array_agg(distinct inventory_item_id || ' ' || location_id) into grown from now_is
           where deleted_at is null and not allow_backorder;
        else
          select array_agg(distinct now_is.inventory_item_id || ' ' || now_is.location_id) into grown
            from now_is join was using (id)
           where now_is.deleted_at is null and not now_is.allow_backorder
             and (was.deleted_at is not null or now_is.quantity > was.quantity
                  or now_is.inventory_item_id <> was.inventory_item_id
                  or now_is.location_id <> was.location_id);
        end if;
        if grown is null then return null; end if;
        -- Whoever comes at the same time waits here, in one order for all, and then counts him too.
        perform from inventory_level
          where inventory_item_id || ' ' || location_id = any (grown)
            and inventory_item_id in (select split_part(one, ' ', 1) from unnest(grown) one)
          order by id for update;
        select reserved.place into short
          from (select inventory_item_id || ' ' || location_id as place, sum(quantity) as quantity
                  from reservation_item
                 where deleted_at is null
                   and inventory_item_id in (select split_part(one, ' ', 1) from unnest(grown) one)
                 group by 1) reserved
          left join inventory_level level
            on level.inventory_item_id || ' ' || level.location_id = reserved.place
           and level.deleted_at is null
         where reserved.place = any (grown)
           and reserved.quantity > coalesce(level.stocked_quantity, 0)
         limit 1;
        if found then
          raise exception using errcode = 'DM001', constraint = 'checkout_out_of_stock',
            detail = 'There is not that much of it left.', message = 'checkout_out_of_stock';
        end if;
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger checkout_guard_stock after insert on reservation_item
      referencing new table as now_is
      for each statement execute function checkout_guard_stock();`)
    this.addSql(`
      create or replace trigger checkout_guard_grown_stock after update on reservation_item
      referencing old table as was new table as now_is
      for each statement execute function checkout_guard_stock();`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists checkout_guard_stock on reservation_item;`)
    this.addSql(`drop trigger if exists checkout_guard_grown_stock on reservation_item;`)
    this.addSql(`drop function if exists checkout_guard_stock();`)
    return Promise.resolve()
  }
}
