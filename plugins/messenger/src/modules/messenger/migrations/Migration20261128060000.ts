import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const fire = (first: string) => `
      create or replace function reminder_fire(most integer) returns integer
      language plpgsql as $$
      declare
        fired integer;
      begin
        ${first}
        with taken as (
          delete from reminder where id = any(array(
            select id from reminder where due_at <= now() order by due_at limit most
              for update skip locked))
          returning reminder.*),
        told as (
          insert into outbox_message
              (channel, recipient, kind, payload, locale, dedupe_key, due_at, wake_at, expires_at)
            select channel, recipient, kind, payload, locale,
                'reminder:' || subject || ':' || occurrence, due_at, due_at, expires_at
              from taken
            on conflict (dedupe_key) do nothing)
        select count(*) into fired from taken;
        if fired > 0 then
          perform pg_notify('outbox', '');
        end if;
        return fired;
      end $$;`

/**
 * Does not wait for the disk. Should the database die before that has it, the reminders are there
 * again and the messages are not; whoever sends one waits for the disk, which then has both.
 */
export class Migration20261128060000 extends Migration {
  override up(): Promise<void> {
    this.addSql(fire("perform set_config('synchronous_commit', 'off', true);"))
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(fire(""))
    return Promise.resolve()
  }
}
