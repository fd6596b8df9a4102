import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const isOther = `join old_rows as before using (product_id, locale, region_id)
  where (now_is.words, now_is.category_ids, now_is.brand, now_is.available)
    is distinct from (before.words, before.category_ids, before.brand, before.available)`

/** What a statement on the view adds to the counts and takes from them. */
const changes = {
  insert: "select *, 1 as step from new_rows",
  delete: "select *, -1 as step from old_rows",
  update: `select now_is.*, 1 as step from new_rows as now_is ${isOther}
    union all select before.*, -1 as step from new_rows as now_is ${isOther}`,
}

const transitionTables = {
  insert: "new table as new_rows",
  delete: "old table as old_rows",
  update: "old table as old_rows new table as new_rows",
}

const counted = (rows: string) => `
  insert into catalog_word as kept (word, stem, key, uses)
    select word, catalog_stem(word), key, sum(step)
      from (${rows}) changed, unnest(words, keys) as spoken (word, key)
     where catalog_stem(word) is not null
     group by word, key having sum(step) <> 0 order by word
    on conflict (word) do update set uses = kept.uses + excluded.uses;
  delete from catalog_word where uses <= 0;
  insert into catalog_count as kept (region_id, category_id, brand, available, products)
    select region_id, category_id, coalesce(brand, ''), available, sum(step)
      from (${rows}) changed, unnest(category_ids || ''::text) as category_id
     where locale = 'ru-RU'
     group by 1, 2, 3, 4 having sum(step) <> 0 order by 1, 2, 3, 4
    on conflict (region_id, category_id, brand, available)
    do update set products = kept.products + excluded.products;
  delete from catalog_count where products <= 0;`

/**
 * What the shop shows, ready to be read: one row a product, language and region, as Medusa computed
 * it. The consumer catalog-view keeps it; triggers keep the counts and the vocabulary beside it.
 */
export class Migration20261121033000 extends Migration {
  override up(): Promise<void> {
    this.addSql(`create extension if not exists pg_trgm;`)
    // The Russian configuration of PostgreSQL stems Latin words as English ones.
    this.addSql(`
      create or replace function catalog_stem(word text) returns text immutable parallel safe
      language sql return (tsvector_to_array(to_tsvector('pg_catalog.russian', word)))[1];`)
    this.addSql(`
      create table if not exists catalog_view (
        product_id text not null,
        locale text not null,
        region_id text not null,
        handle text not null,
        brand text,
        brand_name text,
        category_ids text[] not null,
        price numeric,
        currency_code text not null,
        available boolean not null,
        product_created_at timestamptz not null,
        title_words text collate "C" not null,
        words text[] not null,
        keys text[] not null,
        search tsvector not null,
        card text not null,
        page text not null,
        digest text not null,
        primary key (product_id, locale, region_id)
      );`)
    this.addSql(`
      create table if not exists catalog_category (
        category_id text not null,
        locale text not null,
        parent_id text,
        path text[] not null,
        position integer not null,
        handle text not null,
        name text not null,
        description text not null,
        search tsvector not null,
        digest text not null,
        primary key (category_id, locale)
      );`)
    this.addSql(`
      create table if not exists catalog_due (product_id text primary key);
      create table if not exists catalog_version (
        only_row boolean primary key default true check (only_row),
        version bigint not null default 0
      );
      insert into catalog_version default values on conflict do nothing;
      create table if not exists catalog_word (
        word text primary key, stem text not null, key text collate "C" not null, uses bigint not null
      );
      create table if not exists catalog_count (
        region_id text, category_id text, brand text, available boolean, products bigint not null,
        primary key (region_id, category_id, brand, available)
      );`)
    for (const [name, columns] of Object.entries({
      handle: "(handle, locale, region_id)",
      recommended: "(locale, region_id, available desc, product_created_at desc, product_id)",
      newest: "(locale, region_id, product_created_at desc, product_id)",
      price: "(locale, region_id, price, product_id)",
      title: "(locale, region_id, title_words, product_id)",
      brand: "(locale, region_id, brand, price)",
      categories: "using gin (category_ids)",
      search: "using gin (search)",
    })) {
      this.addSql(`create index if not exists catalog_view_${name} on catalog_view ${columns};`)
    }
    this.addSql(`
      create index if not exists catalog_word_stem on catalog_word (stem);
      create index if not exists catalog_word_prefix on catalog_word (key);
      create index if not exists catalog_word_near on catalog_word using gist (key gist_trgm_ops);
      create index if not exists catalog_word_unused on catalog_word (word) where uses <= 0;
      create index if not exists catalog_count_empty on catalog_count (brand) where products <= 0;`)
    for (const event of ["insert", "update", "delete"] as const) {
      this.addSql(`
        create or replace function catalog_view_after_${event}() returns trigger language plpgsql as $$
        begin ${counted(changes[event])}
          return null;
        end $$;
        create or replace trigger counted_after_${event} after ${event} on catalog_view
        referencing ${transitionTables[event]} for each statement
        execute function catalog_view_after_${event}();`)
    }
    return Promise.resolve()
  }

  override down(): Promise<void> {
    for (const table of ["view", "category", "due", "version", "word", "count"]) {
      this.addSql(`drop table if exists catalog_${table};`)
    }
    for (const event of ["insert", "update", "delete"]) {
      this.addSql(`drop function if exists catalog_view_after_${event}();`)
    }
    this.addSql(`drop function if exists catalog_stem(text);`)
    return Promise.resolve()
  }
}
