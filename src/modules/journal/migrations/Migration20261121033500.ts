import { Migration } from "@medusajs/framework/mikro-orm/migrations"

type Source = { table: string; topic: string; subject: string; ids?: string[] }

/** What has been watched since the beginning. */
const watched: Source[] = [
  { table: "product", topic: "product", subject: "id" },
  { table: "product_variant", topic: "variant", subject: "id", ids: ["product_id"] },
  { table: "product_category", topic: "category", subject: "id", ids: ["parent_category_id"] },
  { table: "price", topic: "price", subject: "price_set_id", ids: ["id", "price_list_id"] },
  { table: "price_list", topic: "price_list", subject: "id" },
  { table: "inventory_level", topic: "stock", subject: "inventory_item_id", ids: ["location_id"] },
  {
    table: "reservation_item",
    topic: "reservation",
    subject: "inventory_item_id",
    ids: ["id", "line_item_id", "location_id"],
  },
  { table: "customer", topic: "customer", subject: "id" },
  { table: "order", topic: "order", subject: "id", ids: ["customer_id"] },
  { table: "order_change", topic: "order_change", subject: "order_id", ids: ["id"] },
  { table: "order_summary", topic: "order_total", subject: "order_id", ids: ["id"] },
  { table: "payment_collection", topic: "payment_collection", subject: "id" },
  { table: "payment", topic: "payment", subject: "id", ids: ["payment_collection_id"] },
  { table: "capture", topic: "capture", subject: "payment_id", ids: ["id"] },
  { table: "refund", topic: "refund", subject: "payment_id", ids: ["id"] },
  { table: "fulfillment", topic: "fulfilment", subject: "id" },
  { table: "translation", topic: "translation", subject: "reference_id", ids: ["reference"] },
]

/** What a product page, a price, a shelf, an order's course and an address book hang on besides. */
const added: Source[] = [
  { table: "catalog_brand", topic: "brand", subject: "id" },
  { table: "catalog_specification", topic: "specification", subject: "product_id", ids: ["id"] },
  {
    table: "product_product_catalog_brand",
    topic: "product_brand",
    subject: "product_id",
    ids: ["brand_id"],
  },
  { table: "image", topic: "image", subject: "product_id", ids: ["id"] },
  { table: "product_collection", topic: "collection", subject: "id" },
  { table: "product_type", topic: "product_type", subject: "id" },
  {
    table: "product_category_product",
    topic: "product_category",
    subject: "product_id",
    ids: ["product_category_id"],
  },
  {
    table: "product_sales_channel",
    topic: "product_sales_channel",
    subject: "product_id",
    ids: ["sales_channel_id"],
  },
  {
    table: "product_variant_price_set",
    topic: "variant_price",
    subject: "variant_id",
    ids: ["price_set_id"],
  },
  {
    table: "product_variant_inventory_item",
    topic: "variant_stock",
    subject: "variant_id",
    ids: ["inventory_item_id"],
  },
  { table: "price_rule", topic: "price_rule", subject: "price_id", ids: ["id"] },
  { table: "price_list_rule", topic: "price_list_rule", subject: "price_list_id", ids: ["id"] },
  { table: "price_preference", topic: "price_preference", subject: "id" },
  { table: "region", topic: "region", subject: "id" },
  { table: "region_country", topic: "region_country", subject: "iso_2", ids: ["region_id"] },
  { table: "tax_region", topic: "tax_region", subject: "id" },
  { table: "tax_rate", topic: "tax_rate", subject: "id", ids: ["tax_region_id"] },
  { table: "tax_rate_rule", topic: "tax_rate_rule", subject: "tax_rate_id", ids: ["reference_id"] },
  { table: "sales_channel", topic: "sales_channel", subject: "id" },
  {
    table: "sales_channel_stock_location",
    topic: "sales_channel_location",
    subject: "sales_channel_id",
    ids: ["stock_location_id"],
  },
  { table: "stock_location", topic: "stock_location", subject: "id" },
  { table: "inventory_item", topic: "inventory_item", subject: "id" },
  { table: "customer_address", topic: "address", subject: "customer_id", ids: ["id"] },
  {
    table: "customer_group_customer",
    topic: "customer_group_member",
    subject: "customer_id",
    ids: ["customer_group_id"],
  },
  {
    table: "order_payment_collection",
    topic: "order_payment",
    subject: "order_id",
    ids: ["payment_collection_id"],
  },
  {
    table: "order_fulfillment",
    topic: "order_fulfilment",
    subject: "order_id",
    ids: ["fulfillment_id"],
  },
  {
    table: "order_transaction",
    topic: "order_transaction",
    subject: "order_id",
    ids: ["id", "reference_id"],
  },
  { table: "return", topic: "return", subject: "order_id", ids: ["id"] },
  { table: "order_claim", topic: "claim", subject: "order_id", ids: ["id"] },
  { table: "order_exchange", topic: "exchange", subject: "order_id", ids: ["id"] },
]

const rowOf = ({ table, topic, subject, ids = [] }: Source) =>
  `('${table}', '${topic}', '${subject}', '{${ids.join(",")}}')`

/**
 * The watched tables become data: tables of links are made after all migrations, so the triggers are
 * set by a function that is called again when they are there (src/migration-scripts).
 */
export class Migration20261121033500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists journal_source (
        table_name text primary key,
        topic text not null unique,
        subject text not null,
        ids text[] not null default '{}'
      );`)
    this.addSql(`
      insert into journal_source (table_name, topic, subject, ids)
      values ${[...watched, ...added].map(rowOf).join(", ")} on conflict do nothing;`)
    this.addSql(`
      create or replace function journal_unwatched() returns setof journal_source
      language sql stable as $$
        select source.* from journal_source source where not exists (
          select from pg_trigger
           where tgname = 'journal' and tgenabled <> 'D'
             and tgrelid = to_regclass(quote_ident(source.table_name))
             and encode(tgargs, 'escape') = concat(source.topic, '\\000', source.subject, '\\000',
                   array_to_string(source.ids, ','), '\\000'));
      $$;`)
    this.addSql(`
      create or replace function journal_watch() returns void language plpgsql as $$
      declare source journal_source;
      begin
        for source in select * from journal_unwatched() loop
          if to_regclass(quote_ident(source.table_name)) is not null then
            execute format(
              'create or replace trigger journal after insert or update or delete on %I
               for each row execute function journal_native(%L, %L, %L)',
              source.table_name, source.topic, source.subject, array_to_string(source.ids, ','));
          end if;
        end loop;
      end $$;`)
    this.addSql(`select journal_watch();`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    for (const { table } of added) {
      this.addSql(`
        do $$ begin
          if to_regclass(quote_ident('${table}')) is not null then
            drop trigger if exists journal on "${table}";
          end if;
        end $$;`)
    }
    this.addSql(`drop function if exists journal_watch();`)
    this.addSql(`drop function if exists journal_unwatched();`)
    this.addSql(`drop table if exists journal_source;`)
    return Promise.resolve()
  }
}
