import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A cart carries its own id where Medusa copies it from into the order: so an order is known by its cart
 * from its first moment, also when its maker is killed before he has linked the two.
 */
export class Migration20261128010000 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create or replace function checkout_name_cart() returns trigger language plpgsql as $$
      begin
        new.metadata := coalesce(nullif(new.metadata, 'null'), '{}')
                        || jsonb_build_object('cart_id', new.id);
        return new;
      end $$;`)
    this.addSql(`
      create or replace trigger checkout_name_cart
      before insert or update of metadata on cart
      for each row execute function checkout_name_cart();`)
    this.addSql(`
      update cart set metadata = metadata where completed_at is null and deleted_at is null;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists checkout_name_cart on cart;`)
    this.addSql(`drop function if exists checkout_name_cart();`)
    return Promise.resolve()
  }
}
