import { Migration } from "@medusajs/framework/mikro-orm/migrations"

// Every decision about a key is made under its advisory lock, always taken in the same order, so
// processes neither overtake nor deadlock one another; the locks end with the statement. Returns the
// keys this turn may decide about.
const guard = `
create or replace function locking_guard(
  p_process text, p_input jsonb, p_lines text[], p_freed text[]
) returns text[] language plpgsql as $$
declare
  v_hash bigint;
  v_keys text[] := p_freed || array(
    select jsonb_array_elements_text(i->'keys')
    from jsonb_array_elements(p_input->'renew' || (p_input->'enter')) i
    union all
    select jsonb_array_elements_text(r.ask->'keys')
    from locking_ready(p_process, clock_timestamp(), p_lines, p_freed) r
  );
begin
  for v_hash in
    select distinct hashtextextended(k.key, 20261121) from unnest(v_keys) as k(key) order by 1
  loop
    perform pg_advisory_xact_lock(v_hash);
  end loop;
  return v_keys;
end $$;`

const leave = `
create or replace function locking_leave(p_item jsonb, p_now timestamptz)
returns jsonb language plpgsql as $$
declare
  v_released bigint;
  v_live bigint;
begin
  with gone as (
    delete from locking_lease l
    where l.key in (select jsonb_array_elements_text(p_item->'keys'))
      and case when p_item->>'owner' is null then l.anonymous
        else l.owner_id = p_item->>'owner' end
    returning l.expires_at
  )
  select count(*), count(*) filter (where g.expires_at > p_now) into v_released, v_live
  from gone g;
  return jsonb_build_object('released', v_released, 'live', v_live);
end $$;`

// Also revives a lease that has run out, as long as nobody has taken it meanwhile.
const renew = `
create or replace function locking_renew(p_item jsonb, p_now timestamptz)
returns bigint language plpgsql as $$
declare
  v_kept bigint;
begin
  update locking_lease l
  set expires_at = p_now + (p_item->>'ms')::double precision * interval '1 millisecond'
  where l.key in (select jsonb_array_elements_text(p_item->'keys'))
    and l.owner_id = p_item->>'owner';
  get diagnostics v_kept = row_count;
  return v_kept;
end $$;`

// Other processes are told only when one of their waiters is next in line for a key that is free.
const wake = `
create or replace function locking_wake(p_process text, p_freed text[], p_now timestamptz)
returns void language plpgsql as $$
begin
  perform pg_notify('locking_turn', n.process_id) from (
    select distinct f.process_id
    from unnest(p_freed) as k(key) cross join lateral locking_first(k.key, '', p_now) f
    where f.process_id <> p_process and not exists (
      select from locking_lease l where l.key = k.key and l.expires_at > p_now
    )
  ) n;
end $$;`

// Rows somebody else is at work on are left for the next time. It comes last in a turn, so that it
// never holds a row while waiting for another.
const sweep = `
create or replace function locking_sweep(p_now timestamptz)
returns void language plpgsql as $$
begin
  delete from locking_lease where key in (
    select key from locking_lease where expires_at < p_now - interval '1 minute'
    for update skip locked
  );
  delete from locking_ticket where (key, place) in (
    select key, place from locking_ticket where alive_until < p_now - interval '1 minute'
    for update skip locked
  );
end $$;`

const signatures = [
  "locking_sweep(timestamptz)",
  "locking_wake(text, text[], timestamptz)",
  "locking_renew(jsonb, timestamptz)",
  "locking_leave(jsonb, timestamptz)",
  "locking_guard(text, jsonb, text[], text[])",
]

/** The parts of a turn. */
export class Migration20261121013003 extends Migration {
  override async up(): Promise<void> {
    for (const sql of [guard, leave, renew, wake, sweep]) this.addSql(sql)
  }

  override async down(): Promise<void> {
    for (const signature of signatures) this.addSql(`drop function if exists ${signature};`)
  }
}
