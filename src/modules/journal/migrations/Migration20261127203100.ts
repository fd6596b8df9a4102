import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What is said of products, and when it is hidden. Pages that are kept already learn of it anew. */
export class Migration20261127203100 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      insert into journal_source (table_name, topic, subject, ids)
      values ('review', 'review', 'product_id', '{id}') on conflict do nothing;`)
    this.addSql(`select journal_watch();`)
    this.addSql(`
      insert into catalog_due select distinct product_id from catalog_view on conflict do nothing;`)
    this.addSql(`
      select journal_append('catalog_view', 'catalog_view.continued', null, 'catalog')
       where exists (select from catalog_due);`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists journal on review;`)
    this.addSql(`delete from journal_source where table_name = 'review';`)
    return Promise.resolve()
  }
}
