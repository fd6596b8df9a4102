import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whoever orders asks first what was begun of his cart and cut off. */
export class Migration20261128193000 extends Migration {
  override up(): Promise<void> {
    this.addSql(
      `create index if not exists checkout_order_of_cart on "order" ((metadata ->> 'cart_id'));`,
    )
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop index if exists checkout_order_of_cart;`)
    return Promise.resolve()
  }
}
