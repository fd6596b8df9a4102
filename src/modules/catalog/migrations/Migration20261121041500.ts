import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Prices change by the clock too, when a price list begins or ends: that is told as a fact, once. */
export class Migration20261121041500 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create or replace function catalog_tell_turned_price_lists() returns int language plpgsql as $$
      declare told int;
      begin
        perform journal_append('price_list', turned.event, null, turned.id) from (
          select id, 'price_list.began' as event, starts_at as moment from price_list
           where deleted_at is null
          union all
          select id, 'price_list.ended', ends_at from price_list where deleted_at is null
        ) turned
        where moment between now() - interval '7 days' and now() and not exists (
          select from journal_entry told
           where told.subject = turned.id and told.event = turned.event and told.at >= moment);
        get diagnostics told = row_count;
        return told;
      end $$;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop function if exists catalog_tell_turned_price_lists();`)
    return Promise.resolve()
  }
}
