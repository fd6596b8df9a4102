import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * One review of a product from each person. How long its text may be is counted in signs as people
 * see them; of those PostgreSQL only knows that each is at least one of its characters.
 * `revision` grows with everything that changes what others see of it, its writer's name included.
 */
export class Migration20261127203000 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists review (
        id text primary key,
        product_id text not null,
        customer_id text,
        rating smallint not null check (rating between 1 and 5),
        text text not null check (char_length(text) between 100 and 2000),
        hidden_at timestamptz,
        hidden_by text,
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint review_taken unique (product_id, customer_id),
        check ((hidden_at is null) = (hidden_by is null))
      );`)
    this.addSql(
      `create index if not exists review_newest on review (product_id, created_at desc, id);`,
    )
    this.addSql(`create index if not exists review_customer on review (customer_id);`)
    this.addSql(`create index if not exists review_created on review (created_at desc, id);`)
    this.addSql(`
      create or replace function review_revise() returns trigger language plpgsql as $$
      begin
        new.revision := old.revision + 1;
        new.updated_at := now();
        return new;
      end $$;`)
    this.addSql(`
      create or replace trigger review_revise before update on review
      for each row execute function review_revise();`)
    this.addSql(`
      create or replace function review_rename_author() returns trigger language plpgsql as $$
      begin
        update review set revision = revision where customer_id = new.id;
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger review_rename_author
      after update of first_name, last_name, deleted_at on customer
      for each row when (
        old.first_name is distinct from new.first_name
        or old.last_name is distinct from new.last_name
        or old.deleted_at is distinct from new.deleted_at)
      execute function review_rename_author();`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists review_rename_author on customer;`)
    this.addSql(`drop function if exists review_rename_author();`)
    this.addSql(`drop table if exists review;`)
    this.addSql(`drop function if exists review_revise();`)
    return Promise.resolve()
  }
}
