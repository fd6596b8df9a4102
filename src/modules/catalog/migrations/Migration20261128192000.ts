import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const lists = {
  cheapest: {
    key: "(region_id, price, product_id)",
    now: "(shelf, available, product_created_at)",
    before: "(shelf)",
  },
  shelf_cheapest: {
    key: "(shelf, region_id, price, product_id)",
    now: "(available, product_created_at)",
  },
  shelf_newest: {
    key: "(shelf, region_id, product_created_at desc, product_id)",
    now: "(price, available)",
  },
} as const satisfies Record<string, { key: string; now: string; before?: string }>

/** What lies within the bounds of a price is told by the indexes alone; rows with their words are wide. */
export class Migration20261128192000 extends Migration {
  private make(name: string, columns: string) {
    this.addSql(`drop index if exists catalog_place_${name};
      create index catalog_place_${name} on catalog_place ${columns};`)
  }

  override up(): Promise<void> {
    for (const [name, { key, now }] of Object.entries(lists)) {
      this.make(name, `${key} include ${now}`)
    }
    return Promise.resolve()
  }

  override down(): Promise<void> {
    for (const [name, { key, ...more }] of Object.entries(lists)) {
      this.make(name, "before" in more ? `${key} include ${more.before}` : key)
    }
    return Promise.resolve()
  }
}
