import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const placed = ["shelf", "price", "available", "product_created_at", "search"]

/** Puts products on shelves, those that are not there yet made first. */
const place = (rows: string) => `
  insert into catalog_shelf (digest, category_ids, brand, available)
    select distinct catalog_shelf_digest(category_ids, brand, available),
           category_ids, coalesce(brand, ''), available from (${rows}) moved order by 1
    on conflict do nothing;
  insert into catalog_place as kept (product_id, region_id, ${placed.join(", ")})
    select product_id, region_id, shelf.id, price, moved.available, product_created_at,
           catalog_place_words(search)
      from (${rows}) moved
      join catalog_shelf shelf on shelf.digest =
           catalog_shelf_digest(moved.category_ids, moved.brand, moved.available)
    on conflict (product_id, region_id)
    do update set ${placed.map((name) => `${name} = excluded.${name}`).join(", ")};`

const clearShelves = (rows: string) => `
  delete from catalog_shelf shelf
   where digest in (select catalog_shelf_digest(category_ids, brand, available) from (${rows}) left_now)
     and not exists (select from catalog_place where catalog_place.shelf = shelf.id);`

const inOne = (rows: string) => `select * from ${rows} where locale = 'ru-RU'`
const moved = `select now_is.* from new_rows as now_is
    join old_rows as before using (product_id, locale, region_id)
   where locale = 'ru-RU'
     and (now_is.search, now_is.category_ids, now_is.brand, now_is.available, now_is.price,
          now_is.product_created_at)
       is distinct from (before.search, before.category_ids, before.brand, before.available,
          before.price, before.product_created_at)`

const keeps = {
  insert: { with: "new table as new_rows", does: place(inOne("new_rows")) },
  update: {
    with: "old table as old_rows new table as new_rows",
    does: place(moved) + clearShelves(inOne("old_rows")),
  },
  delete: {
    with: "old table as old_rows",
    does: `
  delete from catalog_place kept using old_rows
   where old_rows.locale = 'ru-RU' and kept.product_id = old_rows.product_id
     and kept.region_id = old_rows.region_id;${clearShelves(inOne("old_rows"))}`,
  },
}

/** Walked in the order of a page: all products, or those of one shelf. */
const indexes = {
  search: "using gin (search)",
  recommended: "(region_id, available desc, product_created_at desc, product_id)",
  newest: "(region_id, product_created_at desc, product_id)",
  cheapest: "(region_id, price, product_id) include (shelf)",
  dearest: "(region_id, price desc nulls last, product_id)",
  shelf_newest: "(shelf, region_id, product_created_at desc, product_id)",
  shelf_cheapest: "(shelf, region_id, price, product_id)",
  shelf_dearest: "(shelf, region_id, price desc nulls last, product_id)",
}

/** On the view, whose rows are wide. */
const replaced = {
  recommended: "(locale, region_id, available desc, product_created_at desc, product_id)",
  newest: "(locale, region_id, product_created_at desc, product_id)",
  price: "(locale, region_id, price, product_id)",
  brand: "(locale, region_id, brand, price)",
  categories: "using gin (category_ids)",
  search: "using gin (search)",
}

/**
 * What lists are found and put in order by, in narrow rows: one a product and region, since it is
 * the same in every language. A shelf is what filters cannot tell apart: the same categories, brand
 * and availability.
 */
export class Migration20261127131000 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create or replace function catalog_shelf_digest(category_ids text[], brand text, available boolean)
      returns text stable parallel safe language sql
      return md5(array_to_string(category_ids, ' ') || '|' || coalesce(brand, '') || '|' || available);`)
    // "=stem": the title has it, "^stem": the title begins with it, "~stem": its category is called so.
    // So an index can tell these, too.
    this.addSql(`
      create or replace function catalog_place_words(search tsvector)
      returns tsvector immutable parallel safe language sql
      return search || array_to_tsvector(array(
        select '=' || lexeme from unnest(tsvector_to_array(ts_filter(search, '{a}'))) as lexeme
        union all
        select '~' || lexeme from unnest(tsvector_to_array(ts_filter(search, '{d}'))) as lexeme
        union all
        select '^' || lexeme from unnest(search) as spoken (lexeme, positions, weights)
         where positions[1] = 1));`)
    this.addSql(`
      create table if not exists catalog_shelf (
        id int generated always as identity primary key,
        digest text not null unique,
        category_ids text[] not null,
        brand text not null,
        available boolean not null
      );
      create table if not exists catalog_place (
        product_id text not null,
        region_id text not null,
        shelf int not null,
        price numeric,
        available boolean not null,
        product_created_at timestamptz not null,
        search tsvector not null,
        primary key (product_id, region_id)
      );`)
    this.addSql(`
      create or replace function catalog_place_all() returns void language sql as $$
        delete from catalog_place;
        delete from catalog_shelf;${place(inOne("catalog_view"))}
      $$;
      select catalog_place_all();`)
    for (const [name, columns] of Object.entries(indexes)) {
      this.addSql(`create index if not exists catalog_place_${name} on catalog_place ${columns};`)
    }
    for (const [event, { with: rows, does }] of Object.entries(keeps)) {
      this.addSql(`
        create or replace function catalog_place_after_${event}() returns trigger language plpgsql as $$
        begin ${does}
          return null;
        end $$;
        create or replace trigger placed_after_${event} after ${event} on catalog_view
        referencing ${rows} for each statement execute function catalog_place_after_${event}();`)
    }
    for (const name of Object.keys(replaced)) {
      this.addSql(`drop index if exists catalog_view_${name};`)
    }
    // Which words are those of categories only the consumer can say, so it makes the view again.
    this.addSql(`
      do $$ begin
        if to_regclass('journal_cursor') is not null then
          update journal_cursor set seq = null where consumer = 'catalog-view';
        end if;
      end $$;`)
    // Nobody mistypes a model number and means another one; of those there are as many as products.
    this.addSql(`
      drop index if exists catalog_word_near;
      create index catalog_word_near on catalog_word using gist (key gist_trgm_ops)
        where key !~ '[0-9]';
      create index if not exists catalog_word_common on catalog_word (uses desc);`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    for (const event of Object.keys(keeps)) {
      this.addSql(`drop trigger if exists placed_after_${event} on catalog_view;
        drop function if exists catalog_place_after_${event}();`)
    }
    this.addSql(`drop function if exists catalog_place_all();
      drop table if exists catalog_place; drop table if exists catalog_shelf;
      drop function if exists catalog_place_words(tsvector);
      drop function if exists catalog_shelf_digest(text[], text, boolean);
      drop index if exists catalog_word_common;
      drop index if exists catalog_word_near;
      create index catalog_word_near on catalog_word using gist (key gist_trgm_ops);`)
    for (const [name, columns] of Object.entries(replaced)) {
      this.addSql(`create index if not exists catalog_view_${name} on catalog_view ${columns};`)
    }
    return Promise.resolve()
  }
}
