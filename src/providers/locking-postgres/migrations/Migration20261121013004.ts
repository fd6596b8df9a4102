import { Migration } from "@medusajs/framework/mikro-orm/migrations"

// The places of this process that it still stands by live on; what it has forgotten ends.
const beat = `
create or replace function locking_beat(p_process text, p_alive jsonb, p_now timestamptz)
returns jsonb language plpgsql as $$
declare
  v_alive text[] := array(select jsonb_array_elements_text(p_alive));
begin
  delete from locking_ticket where process_id = p_process and waiter <> all (v_alive);
  update locking_ticket set alive_until = p_now + interval '3 seconds'
    where process_id = p_process;
  return coalesce(
    (select jsonb_agg(distinct waiter) from locking_ticket where process_id = p_process), '[]'
  );
end $$;`

// A waiter whose key became free after the guard looked is left for the next turn, which the one who
// freed it has called for.
const grant = `
create or replace function locking_grant(
  p_process text, p_now timestamptz, p_lines text[], p_guarded text[]
) returns jsonb language plpgsql as $$
declare
  v_ask jsonb;
  v_granted jsonb := '[]';
begin
  for v_ask in
    select r.ask from locking_ready(p_process, p_now, p_lines, '{}') r
    where p_guarded @> array(select jsonb_array_elements_text(r.ask->'keys'))
  loop
    delete from locking_ticket where process_id = p_process and waiter = v_ask->>'waiter';
    v_granted := v_granted || jsonb_build_object(
      'waiter', v_ask->>'waiter', 'token', locking_take(v_ask, p_now));
  end loop;
  return v_granted;
end $$;`

// In how many milliseconds the first lease that stands in the way of a waiter here will run out.
const nextEnd = `
create or replace function locking_next_end(p_process text, p_now timestamptz)
returns bigint language plpgsql as $$
begin
  return (
    select ceil(extract(epoch from min(l.expires_at) - p_now) * 1000)
    from (select distinct t.key from locking_ticket t where t.process_id = p_process) waited_for
    join locking_lease l on l.key = waited_for.key
    where l.expires_at > p_now and l.expires_at < 'infinity'
  );
end $$;`

// One turn of one process: what it gives back, prolongs and asks for, and what its waiters get.
// A commit that hands out or prolongs nothing need not wait for the disk: were it lost, a lock would
// be given back a little later, or a place in line asked for again.
const turn = `
create or replace function locking_turn(p_process text, p_input jsonb)
returns jsonb language plpgsql as $$
declare
  v_now timestamptz;
  v_item jsonb;
  v_left jsonb := '[]';
  v_renewed jsonb := '[]';
  v_entered jsonb := '[]';
  v_granted jsonb := '[]';
  v_alive jsonb;
  v_wake_in_ms bigint;
  v_freed text[] := array(
    select jsonb_array_elements_text(i->'keys')
    from jsonb_array_elements(p_input->'leave' || (p_input->'gone')) i
  );
  v_lines text[] := v_freed;
  v_guarded text[];
begin
  if (p_input->>'look')::boolean then
    v_lines := v_lines || array(
      select distinct t.key from locking_ticket t where t.process_id = p_process);
  end if;
  v_guarded := locking_guard(p_process, p_input, v_lines, v_freed);
  v_now := clock_timestamp();
  for v_item in select jsonb_array_elements(p_input->'leave') loop
    v_left := v_left || locking_leave(v_item, v_now);
  end loop;
  for v_item in select jsonb_array_elements(p_input->'gone') loop
    delete from locking_ticket where process_id = p_process and waiter = v_item->>'waiter';
    delete from locking_lease where taken_by = v_item->>'waiter'
      and key in (select jsonb_array_elements_text(v_item->'keys'));
  end loop;
  for v_item in select jsonb_array_elements(p_input->'renew') loop
    v_renewed := v_renewed || to_jsonb(locking_renew(v_item, v_now));
  end loop;
  if jsonb_typeof(p_input->'alive') = 'array' then
    v_alive := locking_beat(p_process, p_input->'alive', v_now);
  end if;
  if cardinality(v_lines) > 0 then
    v_granted := locking_grant(p_process, v_now, v_lines, v_guarded);
  end if;
  for v_item in select jsonb_array_elements(p_input->'enter') loop
    v_entered := v_entered || locking_enter(v_item, p_process, v_now);
  end loop;
  if cardinality(v_freed) > 0 then
    perform locking_wake(p_process, v_freed, v_now);
  end if;
  if (p_input->>'look')::boolean or v_entered @> '[{"waiting": true}]' then
    v_wake_in_ms := locking_next_end(p_process, v_now);
  end if;
  if jsonb_array_length(v_granted || v_renewed) = 0
    and not jsonb_path_exists(v_entered, '$[*].token') then
    perform set_config('synchronous_commit', 'off', true);
  end if;
  if (p_input->>'sweep')::boolean then
    perform locking_sweep(v_now);
  end if;
  return jsonb_build_object('left', v_left, 'renewed', v_renewed, 'entered', v_entered,
    'granted', v_granted, 'alive', v_alive, 'wake_in_ms', v_wake_in_ms);
end $$;`

/** The turn: the one statement this provider speaks with. */
export class Migration20261121013004 extends Migration {
  override async up(): Promise<void> {
    for (const sql of [beat, grant, nextEnd, turn]) this.addSql(sql)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists locking_turn(text, jsonb);`)
    this.addSql(`drop function if exists locking_next_end(text, timestamptz);`)
    this.addSql(`drop function if exists locking_grant(text, timestamptz, text[], text[]);`)
    this.addSql(`drop function if exists locking_beat(text, jsonb, timestamptz);`)
  }
}
