import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a product's versions are called, and where the shop sells by default. */
const added = {
  product_option: "('product_option', 'option', 'id', '{}')",
  product_option_value: "('product_option_value', 'option_value', 'id', '{option_id}')",
  product_product_option: "('product_product_option', 'product_option', 'product_id', '{id}')",
  product_variant_option:
    "('product_variant_option', 'variant_option', 'variant_id', '{option_value_id}')",
  store: "('store', 'store', 'id', '{}')",
}

export class Migration20261121040500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      insert into journal_source (table_name, topic, subject, ids)
      values ${Object.values(added).join(", ")} on conflict do nothing;`)
    this.addSql(`select journal_watch();`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    for (const table of Object.keys(added)) {
      this.addSql(`delete from journal_source where table_name = '${table}';`)
      this.addSql(`drop trigger if exists journal on ${table};`)
    }
    return Promise.resolve()
  }
}
