import { Migration } from "@medusajs/framework/mikro-orm/migrations"

// In PL/pgSQL, also what plain SQL could say: it keeps the plans it has made.

// Waiters of this process who stand first in one of the lines p_lines and also in all others they
// stand in, with no lease in the way; leases on p_freed are about to end. A place whose process has
// fallen silent does not count, but the own process is speaking just now.
const ready = `
create or replace function locking_ready(
  p_process text, p_now timestamptz, p_lines text[], p_freed text[]
) returns table (place bigint, ask jsonb) language plpgsql as $$
begin
  return query
  select distinct on (f.place) f.place, f.ask
  from (select distinct unnest(p_lines) as key) line
  cross join lateral locking_first(line.key, p_process, p_now) f
  where f.process_id = p_process and not exists (
    select from jsonb_array_elements_text(f.ask->'keys') as k(key)
    cross join lateral locking_first(k.key, p_process, p_now) other
    left join locking_lease l on l.key = k.key and l.expires_at > p_now
      and l.owner_id <> f.ask->>'owner' and l.key <> all (p_freed)
    where other.place <> f.place or l.key is not null
  )
  order by f.place;
end $$;`

// Plain SQL, because PostgreSQL then makes it a part of the statements that use it.
const first = `
create or replace function locking_first(p_key text, p_process text, p_now timestamptz)
returns table (place bigint, process_id text, ask jsonb) language sql stable as $$
  select t.place, t.process_id, t.ask from locking_ticket t
  where t.key = p_key and (t.alive_until > p_now or t.process_id = p_process)
  order by t.place limit 1
$$;`

// All keys or none, with one token. What is left of an older lease is the same owner's and still
// running: it is prolonged and keeps its token, for nobody else has been there.
const take = `
create or replace function locking_take(p_ask jsonb, p_now timestamptz)
returns text language plpgsql as $$
declare
  v_keys text[] := array(select jsonb_array_elements_text(p_ask->'keys') as key order by key);
  v_ms double precision := (p_ask->>'ms')::double precision;
  v_token bigint := nextval('locking_token_seq');
  v_count bigint;
begin
  delete from locking_lease where key = any (v_keys) and expires_at <= p_now;
  with held as (
    insert into locking_lease as l
      (key, owner_id, anonymous, taken_by, token, acquired_at, expires_at)
    select k.key, p_ask->>'owner', (p_ask->>'anonymous')::boolean, p_ask->>'waiter', v_token, p_now,
      coalesce(p_now + v_ms * interval '1 millisecond', 'infinity')
    from unnest(v_keys) as k(key)
    on conflict (key) do update
      set expires_at = case when v_ms is null then l.expires_at else excluded.expires_at end
      where l.owner_id = excluded.owner_id
    returning l.token
  )
  select max(token), count(*) into v_token, v_count from held;
  if v_count <> cardinality(v_keys) then
    raise exception 'a lock was about to be given to two owners' using errcode = '40001';
  end if;
  return v_token::text;
end $$;`

// The key that stands in the way, or null: a lease of somebody else, or somebody earlier in line.
const obstacle = `
create or replace function locking_obstacle(p_ask jsonb, p_process text, p_place bigint, p_now timestamptz)
returns text language plpgsql as $$
begin
  return (select min(k.key)
  from jsonb_array_elements_text(p_ask->'keys') as k(key)
  left join locking_lease l on l.key = k.key and l.expires_at > p_now
  where case
    when l.key is not null then l.owner_id <> p_ask->>'owner'
    else exists (
      select from locking_ticket o
      where o.key = k.key and o.place < p_place
        and (o.alive_until > p_now or o.process_id = p_process)
    )
  end);
end $$;`

// Asking twice is harmless: who holds already is told so, who waits already keeps his place.
const enter = `
create or replace function locking_enter(p_ask jsonb, p_process text, p_now timestamptz)
returns jsonb language plpgsql as $$
declare
  v_place bigint;
  v_obstacle text;
begin
  select min(place) into v_place from locking_ticket
    where process_id = p_process and waiter = p_ask->>'waiter';
  v_obstacle := locking_obstacle(p_ask, p_process, coalesce(v_place, 9223372036854775807), p_now);
  if v_obstacle is null then
    if v_place is not null then
      delete from locking_ticket where process_id = p_process and waiter = p_ask->>'waiter';
    end if;
    return jsonb_build_object('token', locking_take(p_ask, p_now));
  end if;
  if not (p_ask->>'wait')::boolean then
    return jsonb_build_object('busy', v_obstacle);
  end if;
  if v_place is null then
    insert into locking_ticket (key, place, waiter, process_id, ask, alive_until)
    select k.key, t.place, p_ask->>'waiter', p_process, p_ask, p_now + interval '3 seconds'
    from (select nextval('locking_ticket_seq') as place) t,
      jsonb_array_elements_text(p_ask->'keys') as k(key);
  end if;
  return '{"waiting": true}';
end $$;`

export class Migration20261121013002 extends Migration {
  override async up(): Promise<void> {
    for (const sql of [first, ready, take, obstacle, enter]) this.addSql(sql)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists locking_enter(jsonb, text, timestamptz);`)
    this.addSql(`drop function if exists locking_obstacle(jsonb, text, bigint, timestamptz);`)
    this.addSql(`drop function if exists locking_take(jsonb, timestamptz);`)
    this.addSql(`drop function if exists locking_ready(text, timestamptz, text[], text[]);`)
    this.addSql(`drop function if exists locking_first(text, text, timestamptz);`)
  }
}
