import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What Telegram says about waiting holds for all workers, and for answers as for messages: of the
 * whole bot in `telegram_pace`, of one chat in `telegram_line.told_until`.
 */
export class Migration20261127164100 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      alter table telegram_line
        add column if not exists told_until timestamptz not null default '-infinity';`)
    this.addSql(`drop function if exists telegram_turn(numeric);`)
    // A turn that is more than a second away is none: then the bot as a whole has been told to wait.
    this.addSql(`
      create function telegram_turn(per_second numeric, out wait interval, out given boolean)
      language plpgsql as $$
      declare
        spacing interval := interval '1 second' / per_second::float;
        turn timestamptz;
      begin
        update telegram_pace set next_at = greatest(next_at, clock_timestamp()) + spacing
         where next_at <= clock_timestamp() + interval '1 second'
        returning next_at - spacing into turn;
        given := found;
        if not given then
          select next_at from telegram_pace into turn;
        end if;
        wait := greatest(turn - clock_timestamp(), interval '0');
      end $$;`)
    this.addSql(`
      create or replace function telegram_tell_to_wait(chat text, rest interval) returns void
      language sql as $$
        insert into telegram_line as line (chat_id, rest_until, told_until)
          values (chat, now() + rest, now() + rest)
          on conflict (chat_id) do update
            set rest_until = greatest(line.rest_until, excluded.rest_until),
                told_until = greatest(line.told_until, excluded.told_until);
      $$;`)
    this.addSql(`
      create or replace function telegram_release(chat text, rest interval) returns void
      language plpgsql as $$
      begin
        perform from telegram_line where chat_id = chat for update;
        update telegram_line
           set rest_until = greatest(now() + rest, told_until),
               due_at = (select min(wake_at) from outbox_message
                          where channel = 'telegram' and recipient = chat and state = 'pending')
         where chat_id = chat;
      end $$;`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`
      create or replace function telegram_release(chat text, rest interval) returns void
      language plpgsql as $$
      begin
        perform from telegram_line where chat_id = chat for update;
        update telegram_line
           set rest_until = now() + rest,
               due_at = (select min(wake_at) from outbox_message
                          where channel = 'telegram' and recipient = chat and state = 'pending')
         where chat_id = chat;
      end $$;`)
    this.addSql(`drop function if exists telegram_tell_to_wait(text, interval);`)
    this.addSql(`drop function if exists telegram_turn(numeric);`)
    this.addSql(`
      create function telegram_turn(per_second numeric) returns interval
      language plpgsql as $$
      declare
        turn timestamptz;
      begin
        update telegram_pace
           set next_at = greatest(next_at, clock_timestamp()) + interval '1 second' / per_second::float
        returning next_at - interval '1 second' / per_second::float into turn;
        return turn - clock_timestamp();
      end $$;`)
    this.addSql(`alter table telegram_line drop column if exists told_until;`)
    return Promise.resolve()
  }
}
