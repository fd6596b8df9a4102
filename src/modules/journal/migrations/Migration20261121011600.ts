import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Medusa's tables whose changes are facts: the table, its topic, its subject, the ids told along. */
const sources = [
  { table: "product", topic: "product", subject: "id", ids: [] },
  { table: "product_variant", topic: "variant", subject: "id", ids: ["product_id"] },
  { table: "product_category", topic: "category", subject: "id", ids: ["parent_category_id"] },
  { table: "price", topic: "price", subject: "price_set_id", ids: ["id", "price_list_id"] },
  { table: "price_list", topic: "price_list", subject: "id", ids: [] },
  { table: "inventory_level", topic: "stock", subject: "inventory_item_id", ids: ["location_id"] },
  {
    table: "reservation_item",
    topic: "reservation",
    subject: "inventory_item_id",
    ids: ["id", "line_item_id", "location_id"],
  },
  { table: "customer", topic: "customer", subject: "id", ids: [] },
  { table: "order", topic: "order", subject: "id", ids: ["customer_id"] },
  { table: "order_change", topic: "order_change", subject: "order_id", ids: ["id"] },
  { table: "order_summary", topic: "order_total", subject: "order_id", ids: ["id"] },
  { table: "payment_collection", topic: "payment_collection", subject: "id", ids: [] },
  { table: "payment", topic: "payment", subject: "id", ids: ["payment_collection_id"] },
  { table: "capture", topic: "capture", subject: "payment_id", ids: ["id"] },
  { table: "refund", topic: "refund", subject: "payment_id", ids: ["id"] },
  { table: "fulfillment", topic: "fulfilment", subject: "id", ids: [] },
  { table: "translation", topic: "translation", subject: "reference_id", ids: ["reference"] },
]

export class Migration20261121011600 extends Migration {
  override up(): Promise<void> {
    // Names of the changed columns and ids are told, never values: those are people's data.
    this.addSql(`
      create or replace function journal_native() returns trigger language plpgsql as $$
      declare
        now_is jsonb := to_jsonb(coalesce(new, old));
        was jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
        changed jsonb;
        happened text := case tg_op when 'INSERT' then 'created' when 'DELETE' then 'deleted' end;
        told jsonb;
      begin
        if tg_op = 'UPDATE' then
          select jsonb_agg(key order by key) into changed from jsonb_each(now_is)
           where key <> 'updated_at' and was -> key is distinct from value;
          if changed is null then return null; end if;
          happened := case
            when was ->> 'deleted_at' is null and now_is ->> 'deleted_at' is not null then 'deleted'
            when was ->> 'deleted_at' is not null and now_is ->> 'deleted_at' is null then 'restored'
            else 'updated' end;
        end if;
        select coalesce(jsonb_object_agg(key, value), '{}') into told from jsonb_each(now_is)
         where key = any (string_to_array(tg_argv[2], ','));
        if happened = 'updated' then told := told || jsonb_build_object('changed', changed); end if;
        perform journal_append(
          tg_argv[0], tg_argv[0] || '.' || happened, null, now_is ->> tg_argv[1], told);
        return null;
      end $$;`)
    for (const { table, topic, subject, ids } of sources) {
      this.addSql(`
        create or replace trigger journal after insert or update or delete on "${table}"
        for each row execute function journal_native('${topic}', '${subject}', '${ids.join(",")}');`)
    }
    return Promise.resolve()
  }

  override down(): Promise<void> {
    for (const { table } of sources) this.addSql(`drop trigger if exists journal on "${table}";`)
    this.addSql(`drop function if exists journal_native();`)
    return Promise.resolve()
  }
}
