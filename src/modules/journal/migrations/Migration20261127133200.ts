import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What lies in a cart, how it is sent and paid for, and which order it became. */
const added = {
  cart: "('cart', 'cart', 'id', '{customer_id}')",
  cart_line_item: "('cart_line_item', 'cart_item', 'cart_id', '{id,variant_id}')",
  cart_shipping_method:
    "('cart_shipping_method', 'cart_delivery', 'cart_id', '{id,shipping_option_id}')",
  cart_promotion: "('cart_promotion', 'cart_promotion', 'cart_id', '{promotion_id}')",
  cart_payment_collection:
    "('cart_payment_collection', 'cart_payment', 'cart_id', '{payment_collection_id}')",
  order_cart: "('order_cart', 'order_cart', 'order_id', '{cart_id}')",
}

export class Migration20261127133200 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      insert into journal_source (table_name, topic, subject, ids)
      values ${Object.values(added).join(", ")} on conflict do nothing;`)
    // Tables of links are made after all migrations; src/migration-scripts watches those.
    this.addSql(`select journal_watch();`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    for (const table of Object.keys(added)) {
      this.addSql(`delete from journal_source where table_name = '${table}';`)
      this.addSql(`
        do $$ begin
          if to_regclass('${table}') is not null then
            drop trigger if exists journal on ${table};
          end if;
        end $$;`)
    }
    return Promise.resolve()
  }
}
