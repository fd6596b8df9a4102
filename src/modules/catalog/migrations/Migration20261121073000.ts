import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Two brands of one name would be one brand to everybody but the database. */
export class Migration20261121073000 extends Migration {
  override up(): Promise<void> {
    this.addSql(
      `create unique index if not exists catalog_brand_name_unique
         on catalog_brand (lower(name)) where deleted_at is null;`,
    )
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop index if exists catalog_brand_name_unique;`)
    return Promise.resolve()
  }
}
