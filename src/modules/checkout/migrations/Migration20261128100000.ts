import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Money that comes later is asked for by a session that was opened with the order. Whatever changes
 * what is to be paid, buyer or staff, changes what the session asks for: Medusa records that sum.
 */
export class Migration20261128100000 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create or replace function checkout_ask_new_sum() returns trigger language plpgsql as $$
      begin
        update payment_session
           set amount = new.amount, raw_amount = new.raw_amount, updated_at = now()
         where payment_collection_id = new.id and deleted_at is null
           and status = 'pending_authorization' and provider_id like 'pp\\_deferred\\_%';
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger checkout_ask_new_sum
      after update of amount on payment_collection
      for each row when (new.amount is distinct from old.amount)
      execute function checkout_ask_new_sum();`)
    this.addSql(`
      update payment_session session
         set amount = collection.amount, raw_amount = collection.raw_amount, updated_at = now()
        from payment_collection collection
       where session.payment_collection_id = collection.id and session.deleted_at is null
         and session.status = 'pending_authorization'
         and session.provider_id like 'pp\\_deferred\\_%'
         and session.amount <> collection.amount;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop trigger if exists checkout_ask_new_sum on payment_collection;`)
    this.addSql(`drop function if exists checkout_ask_new_sum();`)
    return Promise.resolve()
  }
}
